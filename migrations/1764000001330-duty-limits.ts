import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A shift or a check-in that nobody ended gives sight until `runs_until` and not a minute longer. */
export class DutyLimits1764000001330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIMITS);
    await runner.query(SCOPE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SCOPE_WITHOUT_LIMIT);
    await runner.query(NO_LIMITS);
  }
}

/** Rows made before this: the limits that stand in the settings by default. */
const LIMITS = `
  alter table presence add runs_until timestamptz, add alerted_at timestamptz;
  update presence set runs_until = since + interval '12 hours';
  alter table presence alter runs_until set not null;
  alter table presence drop constraint presence_end_kind_check;
  alter table presence add constraint presence_end_kind_check check (end_kind in ('LEFT', 'WENT_ELSEWHERE', 'RAN_OUT'));
  create index presence_running on presence (runs_until) where ended_at is null;
  grant update (alerted_at) on presence to qorgau_app;

  alter table duty_shift add runs_until timestamptz, add alerted_at timestamptz, add ran_out boolean not null default false;
  update duty_shift set runs_until = started_at + interval '16 hours' where started_at is not null;
  alter table duty_shift add constraint duty_shift_limited check ((started_at is null) = (runs_until is null));
  grant update (runs_until, alerted_at, ran_out) on duty_shift to qorgau_app;

  create or replace view presence_at_doors with (security_invoker = true) as
  select id as presence_id, department_id, lawyer_id, since from presence
  where ended_at is null and domain_now() < runs_until;
`;

const NO_LIMITS = `
  create or replace view presence_at_doors with (security_invoker = true) as
  select id as presence_id, department_id, lawyer_id, since from presence where ended_at is null;

  revoke update (runs_until, alerted_at, ran_out) on duty_shift from qorgau_app;
  alter table duty_shift drop constraint duty_shift_limited;
  alter table duty_shift drop runs_until, drop alerted_at, drop ran_out;

  revoke update (alerted_at) on presence from qorgau_app;
  drop index presence_running;
  update presence set end_kind = 'LEFT' where end_kind = 'RAN_OUT';
  alter table presence drop constraint presence_end_kind_check;
  alter table presence add constraint presence_end_kind_check check (end_kind in ('LEFT', 'WENT_ELSEWHERE'));
  alter table presence drop runs_until, drop alerted_at;
`;

const SCOPE = `
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

const SCOPE_WITHOUT_LIMIT = `
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
