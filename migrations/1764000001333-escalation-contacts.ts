import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the escalation chain reaches, for many clocks in one statement. */
export class EscalationContacts1764000001333 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function defense_contacts');
  }
}

/**
 * The answer must not depend on who asks, so it looks past the caller's scope; all it gives is ids of colleagues.
 * Whoever is on leave is left out, but for the last one who could be told at all.
 */
const CONTACTS = `
  create function defense_contacts(clocks uuid[], detentions uuid[], recorders uuid[])
    returns table (clock_id uuid, responsible uuid, backup uuid[], on_duty uuid[], desk uuid[])
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive asked as (
      select t.clock_id, t.detention_id, t.recorder_id
      from unnest(clocks, detentions, recorders) as t (clock_id, detention_id, recorder_id)
      where qorgau_role() <> ''
    ), up (start, id, depth) as (
      select distinct a.detention_id, a.detention_id, 0 from asked a
      union all
      select up.start, r.to_id, up.depth + 1 from up join detention_redirect r on r.from_id = up.id and r.active
      where up.depth < 32
    ), tops as (
      select distinct on (start) start as detention_id, id as head_id from up order by start, depth desc
    ), heads as (
      select distinct head_id from tops
    ), members (head_id, id, depth) as (
      select head_id, head_id, 0 from heads
      union all
      select m.head_id, r.from_id, m.depth + 1 from members m join detention_redirect r on r.to_id = m.id and r.active
      where m.depth < 32
    ), people as (
      select s.id, s.role,
             not exists (select 1 from leave_period l where l.staff_id = s.id and l.cancelled_at is null
                           and l.from_at <= domain_now() and domain_now() < l.until_at) as here
      from staff s where s.active and s.role in ('COORDINATOR', 'LAWYER', 'OPERATOR')
    ), left_with_desk as (
      select distinct m.head_id, h.from_staff from members m join hand_over h on h.detention_id = m.id
      where h.assignment_id is null and h.taken_back_at is null
        and h.holds_from <= domain_now() and domain_now() < h.holds_until
    ), defenders as (
      select m.head_id, a.id, a.lawyer_id, a.role, a.offered_at, a.conflict_overridden,
             p.here and not exists (select 1 from left_with_desk l where l.head_id = m.head_id and l.from_staff = a.lawyer_id) as here
      from members m join assignment a on a.detention_id = m.id and a.state = 'ACCEPTED'
        join people p on p.id = a.lawyer_id and p.role = 'LAWYER'
    ), leads as (
      select distinct on (head_id) head_id, lawyer_id, here from defenders where role = 'LEAD'
      order by head_id, here desc, offered_at desc, id desc
    ), opposed as (
      select distinct h.head_id, b.person_id
      from heads h join detention d on d.id = h.head_id
        join interest_conflict_person a on canonical_person_id(a.person_id) = canonical_person_id(d.person_id)
        join interest_conflict_person b on b.conflict_id = a.conflict_id
      where canonical_person_id(b.person_id) <> canonical_person_id(d.person_id)
    ), opposed_persons (head_id, id, depth) as (
      select distinct head_id, canonical_person_id(person_id), 0 from opposed
      union all
      select o.head_id, r.from_id, o.depth + 1 from opposed_persons o join person_redirect r on r.to_id = o.id and r.active
      where o.depth < 32
    ), conflicted as (
      select distinct o.head_id, a.lawyer_id
      from opposed_persons o join detention d on d.person_id = o.id join assignment a on a.detention_id = d.id
      where a.state in ('OFFERED', 'ACCEPTED')
         or exists (select 1 from assignment_step t where t.assignment_id = a.id and t.state = 'ACCEPTED')
    ), places as (
      select h.head_id, dep.id, dep.city
      from heads h join detention d on d.id = h.head_id and d.status <> 'RELEASED' join department dep on dep.id = d.department_id
    ), standing_by as (
      select head_id, lawyer_id, case role when 'LEAD' then 1 else 2 end as tier, conflict_overridden
      from defenders where here
      union all
      select w.head_id, p.lawyer_id, 3, false from places w join presence p on p.department_id = w.id
      where p.ended_at is null and p.since <= domain_now() and domain_now() < p.runs_until
      union all
      select w.head_id, s.lawyer_id, 3, false from places w
        join duty_shift s on s.department_id = w.id or lower(s.city) = lower(w.city)
      where s.started_at <= domain_now() and s.ended_at is null and domain_now() < s.runs_until
    ), backups as (
      select b.head_id, b.lawyer_id, b.tier from standing_by b join people p on p.id = b.lawyer_id and p.here and p.role = 'LAWYER'
      where (b.conflict_overridden
             or not exists (select 1 from conflicted c where c.head_id = b.head_id and c.lawyer_id = b.lawyer_id))
        and not exists (select 1 from left_with_desk l where l.head_id = b.head_id and l.from_staff = b.lawyer_id)
    ), answers as (
      select a.clock_id, t.head_id,
             case when l.lawyer_id is null then r.id else l.lawyer_id end as staff_id,
             case when l.lawyer_id is null
                  then r.here and not exists (select 1 from left_with_desk w where w.head_id = t.head_id and w.from_staff = r.id)
                  else l.here end as here
      from asked a join tops t on t.detention_id = a.detention_id
        left join leads l on l.head_id = t.head_id
        left join people r on r.id = a.recorder_id and r.role = 'LAWYER'
    ), tiers as (
      select a.clock_id, min(b.tier) as tier
      from answers a join backups b on b.head_id = a.head_id and (a.here is not true or b.lawyer_id <> a.staff_id)
      group by 1
    ), stand_ins as (
      select a.clock_id, array_agg(distinct b.lawyer_id order by b.lawyer_id) as ids
      from answers a join tiers t on t.clock_id = a.clock_id
        join backups b on b.head_id = a.head_id and b.tier = t.tier and (a.here is not true or b.lawyer_id <> a.staff_id)
      group by 1
    ), desks as (
      select coalesce(array_agg(p.id order by p.id) filter (where p.here and d.id is not null), '{}') as on_duty,
             coalesce(array_agg(p.id order by p.id) filter (where p.here), array_agg(p.id order by p.id), '{}') as desk
      from people p left join desk_duty d on d.staff_id = p.id and d.ended_at is null and domain_now() < d.runs_until
      where p.role in ('COORDINATOR', 'OPERATOR')
    )
    select a.clock_id,
           case when a.here or (s.ids is null and desks.desk = '{}') then a.staff_id end,
           coalesce(s.ids, '{}'), desks.on_duty, desks.desk
    from answers a cross join desks left join stand_ins s on s.clock_id = a.clock_id
  $$;
  revoke execute on function defense_contacts from public;
  grant execute on function defense_contacts to qorgau_app;
`;
