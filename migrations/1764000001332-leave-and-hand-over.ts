import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Backup lawyers, leave, and who was to take over from whom. */
export class LeaveAndHandOver1764000001332 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BACKUP);
    await runner.query(LEAVE);
    await runner.query(HAND_OVER);
    await runner.query(MOVES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy handed_over on assignment; drop policy hands_on on assignment; drop policy takes_over on assignment;
      drop function defense_takes_over; drop function defense_handed_over_by;
      drop table hand_over; drop table leave_period;
      drop function defense_holds;
    `);
    await runner.query(NO_BACKUP);
  }
}

const BACKUP = `
  -- LEAD defends; BACKUP stands in when the lead does not answer, and is no lawyer of the case in any count
  alter table assignment add role text not null default 'LEAD' check (role in ('LEAD', 'BACKUP'));
  drop index assignment_once_open;
  create unique index assignment_once_open on assignment (detention_id, lawyer_id, role) where state in ('OFFERED', 'ACCEPTED');

  create or replace view defense_representation with (security_invoker = true) as
  select case when exists (select 1 from detention_redirect r where r.from_id = a.detention_id and r.active)
              then canonical_detention_id(a.detention_id) else a.detention_id end as detention_id,
         a.lawyer_id, a.state, a.offered_at
  from assignment a
  where a.state in ('OFFERED', 'ACCEPTED') and a.role = 'LEAD'
    and exists (select 1 from staff s where s.id = a.lawyer_id and s.active);
`;

/** A database with backups loses them: as leads they would be counted as lawyers of their cases. */
const NO_BACKUP = `
  drop view defense_representation;
  create view defense_representation with (security_invoker = true) as
  select case when exists (select 1 from detention_redirect r where r.from_id = a.detention_id and r.active)
              then canonical_detention_id(a.detention_id) else a.detention_id end as detention_id,
         a.lawyer_id, a.state
  from assignment a where a.state in ('OFFERED', 'ACCEPTED');
  grant select on defense_representation to qorgau_app;
  update assignment set state = 'WITHDRAWN' where role = 'BACKUP' and state in ('OFFERED', 'ACCEPTED');
  drop index assignment_once_open;
  create unique index assignment_once_open on assignment (detention_id, lawyer_id) where state in ('OFFERED', 'ACCEPTED');
  alter table assignment drop role;
`;

const LEAVE = `
  -- why somebody is away is sealed under their own key
  create table leave_period (
    id uuid primary key,
    staff_id uuid not null references staff,
    from_at timestamptz not null,
    until_at timestamptz not null,
    planned_by uuid,
    planned_at timestamptz not null,
    cancelled_at timestamptz,
    cancelled_by uuid,
    sealed_reason bytea not null,
    check (from_at < until_at)
  );
  create index leave_period_by_staff on leave_period (staff_id, until_at) where cancelled_at is null;
  create index leave_period_by_start on leave_period (from_at, id);
  select qorgau_secure('leave_period');
  grant select, insert, update (cancelled_at, cancelled_by) on leave_period to qorgau_app;
  create policy colleagues_see on leave_period for select to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM'));
  create policy plans on leave_period for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() in ('LAWYER', 'OPERATOR') and staff_id = qorgau_actor()));
  create policy cancels on leave_period for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() in ('LAWYER', 'OPERATOR') and staff_id = qorgau_actor()));
`;

const HAND_OVER = `
  -- a lawyer holds a case they are assigned to, and one whose clock their own record started
  create function defense_holds(lawyer uuid, detention uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from assignment a where a.lawyer_id = lawyer and a.state in ('OFFERED', 'ACCEPTED')
                     and canonical_detention_id(a.detention_id) = canonical_detention_id(detention))
        or exists (select 1 from deadline d where d.recorder_id = lawyer
                     and canonical_detention_id(d.detention_id) = canonical_detention_id(detention))
  $$;
  revoke execute on function defense_holds from public;
  grant execute on function defense_holds to qorgau_app;

  -- one case of somebody who goes: offered to a colleague by an assignment, or left with the desk for a time
  create table hand_over (
    id uuid primary key,
    from_staff uuid not null references staff,
    detention_id uuid not null references detention,
    from_assignment_id uuid references assignment,
    assignment_id uuid references assignment,
    leave_id uuid references leave_period,
    shift_id uuid references duty_shift,
    deadline_ids uuid[] not null default '{}',
    holds_from timestamptz not null,
    holds_until timestamptz not null,
    made_by uuid,
    made_at timestamptz not null,
    taken_back_at timestamptz,
    check ((leave_id is null) <> (shift_id is null)),
    check (holds_from < holds_until)
  );
  create index hand_over_by_detention on hand_over (detention_id);
  create index hand_over_by_assignment on hand_over (assignment_id);
  create index hand_over_by_leave on hand_over (leave_id);
  create index hand_over_by_shift on hand_over (shift_id);
  create index hand_over_from on hand_over (from_assignment_id);
  select qorgau_secure('hand_over');
  grant select, insert, update (taken_back_at) on hand_over to qorgau_app;
  create policy own_or_with_its_detention on hand_over for select to qorgau_app
    using (from_staff = qorgau_actor() or qorgau_sees_detention(detention_id));
  create policy makes on hand_over for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM')
      or (qorgau_role() = 'LAWYER' and from_staff = qorgau_actor() and defense_holds(qorgau_actor(), detention_id)));
  create policy takes_back on hand_over for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and from_staff = qorgau_actor()));
`;

/** Whoever goes may offer what they hold and take the offer back; whoever accepts takes it from them. */
const MOVES = `
  create function defense_handed_over_by(assignment_id uuid, lawyer uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from hand_over h
                   where h.assignment_id = defense_handed_over_by.assignment_id and h.from_staff = lawyer)
  $$;
  create function defense_takes_over(from_assignment_id uuid, lawyer uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from hand_over h join assignment a on a.id = h.assignment_id
                   where h.from_assignment_id = defense_takes_over.from_assignment_id and a.lawyer_id = lawyer)
  $$;
  revoke execute on function defense_handed_over_by, defense_takes_over from public;
  grant execute on function defense_handed_over_by, defense_takes_over to qorgau_app;
  create policy handed_over on assignment for select to qorgau_app
    using (defense_handed_over_by(id, qorgau_actor()));
  create policy hands_on on assignment for insert to qorgau_app
    with check (qorgau_role() = 'LAWYER' and offered_by = qorgau_actor() and defense_holds(qorgau_actor(), detention_id));
  create policy takes_over on assignment for update to qorgau_app
    using (qorgau_role() = 'LAWYER'
      and (defense_takes_over(id, qorgau_actor()) or (state = 'OFFERED' and defense_handed_over_by(id, qorgau_actor()))))
    with check (state = 'WITHDRAWN');
`;
