import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duty shifts, assignments and their history, declared conflicts of interest; what duty lets a lawyer see. */
export class Defense1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHIFTS);
    await runner.query(ASSIGNMENTS);
    await runner.query(SIGHT);
    await runner.query(CONFLICTS);
    await runner.query(CLIENTS);
    await runner.query(VIEWS);
    await runner.query(SCOPE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(PRESENCE_ONLY);
    await runner.query(`
      drop view defense_representation;
      drop function defense_clients_of; drop function defense_align_sight;
      drop table interest_conflict_person, interest_conflict, assignment_step, assignment, duty_shift;
      drop function defense_hands_over;
    `);
  }
}

const SHIFTS = `
  create table duty_shift (
    id uuid primary key,
    lawyer_id uuid not null references staff,
    department_id uuid references department,
    city text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    planned_by uuid,
    planned_at timestamptz not null,
    started_at timestamptz,
    started_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    handed_over_to uuid references staff,
    check (starts_at < ends_at),
    check ((department_id is null) <> (city is null)),
    check (ended_at is null or (started_at is not null and ended_at >= started_at))
  );
  create index duty_shift_running on duty_shift (lawyer_id) where started_at is not null and ended_at is null;
  create index duty_shift_by_start on duty_shift (starts_at, id);
  select qorgau_secure('duty_shift');
  grant select, insert, update (started_at, started_by, ended_at, ended_by, handed_over_to) on duty_shift to qorgau_app;
  create policy colleagues_see on duty_shift for select to qorgau_app
    using (qorgau_on_desk() or qorgau_role() in ('LAWYER', 'OPERATOR'));
  create policy plans on duty_shift for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));
  create policy runs on duty_shift for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));
`;

const ASSIGNMENTS = `
  create table assignment (
    id uuid primary key,
    detention_id uuid not null references detention,
    lawyer_id uuid not null references staff,
    state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE')),
    offered_by uuid,
    offered_at timestamptz not null,
    changed_at timestamptz not null,
    handed_over_from uuid references assignment,
    conflict_overridden boolean not null default false
  );
  create unique index assignment_once_open on assignment (detention_id, lawyer_id) where state in ('OFFERED', 'ACCEPTED');
  create index assignment_by_detention on assignment (detention_id);
  create index assignment_by_lawyer on assignment (lawyer_id, state);
  create index assignment_by_offer on assignment (offered_at, id);
  select qorgau_secure('assignment');
  grant select, insert, update (state, changed_at) on assignment to qorgau_app;

  -- a lawyer who leaves may offer a colleague only what was theirs
  create function defense_hands_over(assignment_id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from assignment a where a.id = assignment_id and a.lawyer_id = qorgau_actor())
  $$;
  create policy own_or_with_its_detention on assignment for select to qorgau_app
    using (lawyer_id = qorgau_actor() or qorgau_sees_detention(detention_id));
  create policy offers on assignment for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and defense_hands_over(handed_over_from)));
  create policy moves on assignment for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));

  -- every change of state, with its reason sealed under the person it is about
  create table assignment_step (
    assignment_id uuid not null references assignment,
    nr smallint not null,
    state text not null,
    at timestamptz not null,
    by_staff uuid,
    subject_id uuid not null,
    sealed_reason bytea,
    primary key (assignment_id, nr)
  );
  select qorgau_secure('assignment_step');
  grant select, insert on assignment_step to qorgau_app;
  create policy with_its_assignment on assignment_step to qorgau_app
    using (exists (select 1 from assignment a where a.id = assignment_id))
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM'));
`;

/** Whoever is offered, defends or has defended a person sees every episode that is one with that person's. */
const SIGHT = `
  create function defense_align_sight(detentions uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare pair record;
  begin
    for pair in
      select d.id as detention_id, l.lawyer_id,
             exists (select 1 from assignment a
                     where a.lawyer_id = l.lawyer_id and a.detention_id = any (detentions)
                       and a.state in ('OFFERED', 'ACCEPTED', 'DONE')
                       and canonical_detention_id(a.detention_id) = canonical_detention_id(d.id)) as defends
      from unnest(detentions) as d (id)
        cross join (select distinct a.lawyer_id from assignment a where a.detention_id = any (detentions)) l
    loop
      if pair.defends then perform custody_grant_sight(pair.detention_id, pair.lawyer_id, 'ASSIGNED');
      else perform custody_withdraw_sight(pair.detention_id, pair.lawyer_id, 'ASSIGNED');
      end if;
    end loop;
  end $$;
  revoke execute on function defense_align_sight from public;
  grant execute on function defense_align_sight to qorgau_app;
`;

const CONFLICTS = `
  create table interest_conflict (
    id uuid primary key,
    declared_by uuid,
    declared_at timestamptz not null,
    subject_id uuid not null references person,
    sealed_reason bytea not null
  );
  select qorgau_secure('interest_conflict');
  grant select, insert on interest_conflict to qorgau_app;
  create table interest_conflict_person (
    conflict_id uuid not null references interest_conflict,
    person_id uuid not null references person,
    primary key (conflict_id, person_id)
  );
  create index interest_conflict_by_person on interest_conflict_person (person_id);
  select qorgau_secure('interest_conflict_person');
  grant select, insert on interest_conflict_person to qorgau_app;
  create policy own_or_desk on interest_conflict for select to qorgau_app
    using (declared_by = qorgau_actor() or qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  create policy declares on interest_conflict for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM'));
  create policy with_its_conflict on interest_conflict_person to qorgau_app
    using (exists (select 1 from interest_conflict c where c.id = conflict_id))
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_person(person_id));
`;

const CLIENTS = `
  -- whom a lawyer defends or has defended, beside a person offered to them: looks past the caller's scope, names nobody
  create function defense_clients_of(lawyer uuid, detention uuid)
    returns table (person_id uuid, event_id uuid, role_at_event text, declared boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    with offered as (select canonical_person_id(d.person_id) as person_id from detention d where d.id = detention)
    select canonical_person_id(d.person_id), d.event_id, d.role_at_event,
           exists (select 1 from interest_conflict_person a join interest_conflict_person b using (conflict_id), offered o
                   where canonical_person_id(a.person_id) = canonical_person_id(d.person_id)
                     and canonical_person_id(b.person_id) = o.person_id)
    from assignment s join detention d on d.id = s.detention_id
    where s.lawyer_id = lawyer
      and (s.state in ('OFFERED', 'ACCEPTED')
           or exists (select 1 from assignment_step t where t.assignment_id = s.id and t.state = 'ACCEPTED'))
      and canonical_person_id(d.person_id) <> (select o.person_id from offered o)
  $$;
  revoke execute on function defense_clients_of from public;
  grant execute on function defense_clients_of to qorgau_app;
`;

const VIEWS = `
  create view defense_representation with (security_invoker = true) as
  select case when exists (select 1 from detention_redirect r where r.from_id = a.detention_id and r.active)
              then canonical_detention_id(a.detention_id) else a.detention_id end as detention_id,
         a.lawyer_id, a.state
  from assignment a where a.state in ('OFFERED', 'ACCEPTED');
  grant select on defense_representation to qorgau_app;
`;

const PRESENCE_ONLY = `
  create or replace function qorgau_duty_scope(actor uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct p.department_id), '{}') from presence p
    where p.lawyer_id = actor and p.ended_at is null
  $$;
`;

const SCOPE = `
  create or replace function qorgau_duty_scope(actor uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct d), '{}') from (
      select p.department_id as d from presence p where p.lawyer_id = actor and p.ended_at is null
      union all
      select coalesce(s.department_id, dep.id) from duty_shift s
        left join department dep on s.city is not null and lower(dep.city) = lower(s.city)
        where s.lawyer_id = actor and s.started_at <= domain_now() and s.ended_at is null
    ) there where d is not null
  $$;
`;
