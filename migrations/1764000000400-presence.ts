import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lawyers at doors, and doors kept shut. Standing at a department gives sight of the people held there. */
export class Presence1764000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRESENCE);
    await runner.query(REFUSALS);
    await runner.query(VIEWS);
    await runner.query(SCOPE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function qorgau_duty_scope(actor uuid) returns uuid[] language sql stable return '{}'::uuid[];
      drop view presence_at_doors, presence_access_refusals;
      drop table access_refusal_detention, access_refusal, presence;
    `);
  }
}

const PRESENCE = `
  create table presence (
    id uuid primary key,
    lawyer_id uuid not null references staff,
    department_id uuid not null references department,
    said_at jsonb not null,
    since timestamptz not null,
    clock_suspect boolean not null default false,
    recorded_by uuid,
    recorded_at timestamptz not null,
    ended_at timestamptz,
    end_kind text check (end_kind in ('LEFT', 'WENT_ELSEWHERE')),
    ended_by uuid,
    check ((ended_at is null) = (end_kind is null)),
    check (ended_at >= since)
  );
  create unique index presence_one_door_at_a_time on presence (lawyer_id) where ended_at is null;
  create index presence_open_by_department on presence (department_id) where ended_at is null;
  create index presence_by_department on presence (department_id, since);
  create index presence_by_lawyer on presence (lawyer_id, since);
  select qorgau_secure('presence');
  grant select, insert, update (ended_at, end_kind, ended_by) on presence to qorgau_app;
  create policy colleagues_see on presence for select to qorgau_app
    using (qorgau_on_desk() or qorgau_role() in ('LAWYER', 'OPERATOR'));
  create policy arrives on presence for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));
  create policy leaves on presence for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));
`;

const REFUSALS = `
  -- who refused is a sealed subject of their own; what was said is sealed under the refusal itself
  create table access_refusal (
    id uuid primary key,
    lawyer_id uuid not null references staff,
    department_id uuid not null references department,
    kind text not null check (kind in ('FORTRESS', 'NO_LAWYER_NEEDED', 'WAIT', 'PAPERS_ASKED', 'OTHER')),
    arrived_said jsonb not null,
    arrived_at timestamptz not null,
    clock_suspect boolean not null default false,
    extra_papers_asked boolean not null,
    sealed_told bytea,
    officer_subject_id uuid,
    sealed_officer bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    ended_said jsonb,
    ended_at timestamptz,
    end_kind text check (end_kind in ('ADMITTED', 'LEFT')),
    ended_by uuid,
    minutes_waited integer check (minutes_waited >= 0),
    check ((ended_at is null) = (end_kind is null)),
    check ((officer_subject_id is null) = (sealed_officer is null))
  );
  create index access_refusal_by_department on access_refusal (department_id, arrived_at);
  create index access_refusal_running on access_refusal (department_id) where ended_at is null;
  select qorgau_secure('access_refusal');
  grant select, insert, update (ended_said, ended_at, end_kind, ended_by, minutes_waited) on access_refusal to qorgau_app;
  create policy kept_out_or_there_now on access_refusal for select to qorgau_app
    using (qorgau_on_desk() or (qorgau_role() = 'LAWYER' and (lawyer_id = qorgau_actor() or department_id = any (qorgau_scope()))));
  create policy reports on access_refusal for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));
  create policy ends on access_refusal for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and lawyer_id = qorgau_actor()));

  create table access_refusal_detention (
    refusal_id uuid not null references access_refusal,
    detention_id uuid not null references detention,
    primary key (refusal_id, detention_id)
  );
  create index access_refusal_by_detention on access_refusal_detention (detention_id);
  select qorgau_secure('access_refusal_detention');
  grant select, insert on access_refusal_detention to qorgau_app;
  create policy with_its_detention on access_refusal_detention for select to qorgau_app
    using (qorgau_sees_detention(detention_id));
  create policy with_both on access_refusal_detention for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id)
      and exists (select 1 from access_refusal r where r.id = refusal_id));
`;

const VIEWS = `
  create view presence_at_doors with (security_invoker = true) as
  select id as presence_id, department_id, lawyer_id, since from presence where ended_at is null;
  grant select on presence_at_doors to qorgau_app;

  create view presence_access_refusals with (security_invoker = true) as
  select id as refusal_id, department_id, lawyer_id, kind, arrived_at, ended_at, end_kind, extra_papers_asked,
         minutes_waited, clock_suspect
  from access_refusal;
  grant select on presence_access_refusals to qorgau_app;
`;

const SCOPE = `
  create or replace function qorgau_duty_scope(actor uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct p.department_id), '{}') from presence p
    where p.lawyer_id = actor and p.ended_at is null
  $$;
`;
