import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody who goes would leave behind. Ids only; each function answers for oneself, the desk and the system. */
export class OpenDuties1764000001334 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES);
    await runner.query(CLOCKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function proceedings_clocks_of; drop function defense_leaves_behind; drop function defense_see_held;
      drop function defense_uncovered; drop function defense_joined;
    `);
  }
}

const CASES = `
  create function defense_joined(detention uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive tree (id, depth) as (
      select canonical_detention_id(detention), 0
      union all
      select r.from_id, t.depth + 1 from tree t join detention_redirect r on r.to_id = t.id and r.active where t.depth < 32
    )
    select id from tree
  $$;

  -- cases nobody else has for all of this time: no other lawyer, no offer that waits, no decision of the desk
  create function defense_uncovered(lawyer uuid, detentions uuid[], from_at timestamptz, until_at timestamptz)
    returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.id from unnest(detentions) as c (id)
    where (qorgau_role() in ('COORDINATOR', 'SYSTEM') or lawyer = qorgau_actor())
      and not exists (
        select 1 from defense_joined(c.id) j (id) join assignment a on a.detention_id = j.id
          join staff s on s.id = a.lawyer_id and s.active and s.role = 'LAWYER'
        where a.state = 'ACCEPTED' and a.role = 'LEAD' and a.lawyer_id <> lawyer
          and not exists (select 1 from leave_period l where l.staff_id = a.lawyer_id and l.cancelled_at is null
                            and l.from_at < defense_uncovered.until_at and l.until_at > defense_uncovered.from_at))
      and not exists (
        select 1 from defense_joined(c.id) j (id) join hand_over h on h.detention_id = j.id
          left join assignment a on a.id = h.assignment_id
        where h.from_staff = lawyer and h.taken_back_at is null
          and case when a.id is null then h.holds_from <= defense_uncovered.from_at and h.holds_until >= defense_uncovered.until_at
                   else a.state = 'OFFERED' end)
  $$;

  -- whoever hands a case over must see it, also where only their record ties them to it
  create function defense_see_held(lawyer uuid, detentions uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare held uuid;
  begin
    foreach held in array detentions loop
      if defense_holds(lawyer, held) then perform custody_grant_sight(held, lawyer, 'ANSWERS'); end if;
    end loop;
  end $$;

  create function defense_leaves_behind(colleague uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from assignment a where a.lawyer_id = colleague and a.state in ('OFFERED', 'ACCEPTED'))
        or exists (select 1 from deadline d where d.recorder_id = colleague and not d.watched and d.filing_id is null
                     and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null)
  $$;
  revoke execute on function defense_joined, defense_uncovered, defense_see_held, defense_leaves_behind from public;
  grant execute on function defense_joined, defense_uncovered, defense_see_held, defense_leaves_behind to qorgau_app;
`;

const CLOCKS = `
  -- the defence's open clocks a lawyer answers for that fall into a time: to be acted on in it, or ringing in it
  create function proceedings_clocks_of(lawyer uuid, from_at timestamptz, until_at timestamptz, with_reminders boolean)
    returns table (deadline_id uuid, detention_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    with mine as (
      select distinct j.id from assignment a cross join lateral defense_joined(a.detention_id) j (id)
      where a.lawyer_id = lawyer and a.state = 'ACCEPTED' and a.role = 'LEAD'
    )
    select d.id, canonical_detention_id(d.detention_id) from deadline d
    where (qorgau_role() in ('COORDINATOR', 'SYSTEM') or lawyer = qorgau_actor())
      and d.filing_id is null and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null
      and d.obliged_party = 'DEFENCE' and not d.watched and d.act_by is not null
      and (d.detention_id in (select id from mine)
           or (d.recorder_id = lawyer and not exists (
             select 1 from defense_joined(d.detention_id) j (id) join assignment a on a.detention_id = j.id
               join staff s on s.id = a.lawyer_id and s.active and s.role = 'LAWYER'
             where a.state = 'ACCEPTED' and a.role = 'LEAD')))
      and ((d.act_by >= from_at and d.act_by < until_at)
           or exists (select 1 from milestone m where m.deadline_id = d.id and m.next_at < until_at
                        and (m.kind = 'REPEAT' or (with_reminders and m.next_at >= from_at))))
    order by d.act_by, d.id
  $$;
  revoke execute on function proceedings_clocks_of from public;
  grant execute on function proceedings_clocks_of to qorgau_app;
`;
