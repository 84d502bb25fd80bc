import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever asks where somebody is follows an entry to the one that speaks for it: sight, doors, helpers, nights, advice. */
export class DepartmentRedirects1764000005201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCOPE);
    await runner.query(doors(followed('p')));
    await runner.query(refusals(followed('r')));
    await runner.query(contacts(PLACES));
    await runner.query(night(placeOf('seen')));
    await runner.query(inBrief(placeOf('d')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inBrief(placeAsTyped('d')));
    await runner.query(night(placeAsTyped('seen')));
    await runner.query(contacts(PLACES_AS_TYPED));
    await runner.query(refusals(asTyped('r')));
    await runner.query(doors(asTyped('p')));
    await runner.query(SCOPE_AS_TYPED);
  }
}

/** Sight at one entry is sight at every entry that is one with it: row policies go on comparing ids as they were typed. */
const SCOPE = `
  create or replace function qorgau_duty_scope(actor uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    with there as (
      select coalesce(dep.merged_into, dep.id) as id from presence p join department dep on dep.id = p.department_id
        where p.lawyer_id = actor and p.ended_at is null and domain_now() < p.runs_until
      union
      select coalesce(dep.merged_into, dep.id) from duty_shift s
        join department dep on dep.id = s.department_id
          or (s.city is not null and dep.merged_into is null and lower(dep.city) = lower(s.city))
        where s.lawyer_id = actor and s.started_at <= domain_now() and s.ended_at is null and domain_now() < s.runs_until
    )
    select coalesce(array_agg(one.id), '{}') from (
      select t.id from there t
      union all
      select dep.id from there t join department dep on dep.merged_into = t.id
    ) one
  $$;
`;

const SCOPE_AS_TYPED = `
  create or replace function qorgau_duty_scope(actor uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct d), '{}') from (
      select p.department_id as d from presence p
        where p.lawyer_id = actor and p.ended_at is null and domain_now() < p.runs_until
      union all
      select coalesce(s.department_id, dep.id) from duty_shift s
        left join department dep on s.city is not null and lower(dep.city) = lower(s.city)
        where s.lawyer_id = actor and s.started_at <= domain_now() and s.ended_at is null and domain_now() < s.runs_until
    ) there where d is not null
  $$;
`;

interface Place {
  readonly id: string;
  readonly from: string;
}

const followed = (row: string): Place => ({
  id: 'coalesce(dep.merged_into, dep.id) as department_id',
  from: `join department dep on dep.id = ${row}.department_id`,
});
const asTyped = (row: string): Place => ({ id: `${row}.department_id`, from: '' });

const doors = ({ id, from }: Place): string => `
  create or replace view presence_at_doors with (security_invoker = true) as
  select p.id as presence_id, ${id}, p.lawyer_id, p.since
  from presence p ${from}
  where p.ended_at is null and domain_now() < p.runs_until;
`;

const refusals = ({ id, from }: Place): string => `
  create or replace view presence_access_refusals with (security_invoker = true) as
  select r.id as refusal_id, ${id}, r.lawyer_id, r.kind, r.arrived_at, r.ended_at, r.end_kind, r.extra_papers_asked,
         r.minutes_waited, r.clock_suspect
  from access_refusal r ${from};
`;

/** @returns `dep`: the entry that speaks for the one a row was typed on. */
const placeOf = (row: string): string => `left join department typed on typed.id = ${row}.department_id
      left join department dep on dep.id = coalesce(typed.merged_into, typed.id)`;
const placeAsTyped = (row: string): string => `left join department dep on dep.id = ${row}.department_id`;

const PLACES_AS_TYPED = `select h.head_id, dep.id, dep.city
      from heads h join detention d on d.id = h.head_id and d.status <> 'RELEASED' join department dep on dep.id = d.department_id`;
/** Every entry that is one with the place, in the town of the one that speaks for it. */
const PLACES = `select h.head_id, other.id, dep.city
      from heads h join detention d on d.id = h.head_id and d.status <> 'RELEASED'
        join department typed on typed.id = d.department_id
        join department dep on dep.id = coalesce(typed.merged_into, typed.id)
        join department other on other.id = dep.id or other.merged_into = dep.id`;

/** As it was, over these places. */
const contacts = (places: string): string => `
  create or replace function defense_contacts(clocks uuid[], detentions uuid[], recorders uuid[])
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
      ${places}
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
`;

/** As it was, at this place. */
const night = (place: string): string => `
  create or replace function proceedings_night(nights date[], event uuid, in_city text)
    returns table (protocol_id uuid, root_id uuid, person_id uuid, night text, narrative bytea, officer text, witnesses text[],
                   drawn_at jsonb, department_id uuid, lat double precision, lon double precision)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.root_id, canonical_person_id(d.person_id), x.night::text, x.narrative, encode(x.officer, 'hex'),
           array(select encode(w, 'hex') from unnest(x.witnesses) as t (w)),
           (p.facts -> 'drawnAt') - 'asWritten', dep.id, dep.lat, dep.lon
    from protocol_pattern x
    join protocol p on p.id = x.protocol_id and p.superseded_at is null
    join detention d on d.id = p.detention_id
    left join assembly_event e on e.id = d.event_id
    -- where somebody first-hand saw the person nearest in time
    left join lateral (
      select c.department_id from custody_claim c
      where c.detention_id = d.id and c.superseded_by is null and c.verified and not c.clock_suspect and c.department_id is not null
      order by abs(extract(epoch from c.effective_at - p.effective_at)), c.id limit 1
    ) seen on true
    ${place}
    where qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM')
      and (x.night = any (nights) or (nights is null and event is not null))
      and (event is null or d.event_id = event)
      and (in_city is null or lower(coalesce(e.city, dep.city)) = lower(in_city))
    order by p.effective_at, p.id
  $$;
`;

/** As it was, in the town of this place. */
const inBrief = (place: string): string => `
  create or replace function custody_people_in_brief(records uuid[])
    returns table (person_id uuid, canonical_id uuid, birth_year smallint, sex text, held_now boolean, city text, episodes bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive given as materialized (
      select p.id, canonical_person_id(p.id) as canonical_id, p.birth_year, p.sex from person p where p.id = any (records)
    ),
    member (canonical_id, id) as (
      select distinct g.canonical_id, g.canonical_id from given g
      union
      select m.canonical_id, r.from_id from member m join person_redirect r on r.to_id = m.id and r.active
    ),
    episode as (
      select m.canonical_id, d.status <> 'RELEASED' as open, d.logged_at, dep.city
      from member m
      join detention d on d.person_id = m.id
      ${place}
      where not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active)
    ),
    brief as (
      select e.canonical_id, bool_or(e.open) as held_now, count(*) as episodes,
             (array_agg(e.city order by e.open desc, e.logged_at desc) filter (where e.city is not null))[1] as city
      from episode e group by e.canonical_id
    )
    select g.id, g.canonical_id, g.birth_year, g.sex, coalesce(b.held_now, false), b.city, coalesce(b.episodes, 0)
    from given g left join brief b on b.canonical_id = g.canonical_id
  $$;
`;
