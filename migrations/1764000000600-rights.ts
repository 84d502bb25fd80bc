import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rights checks: one right, one time, one outcome, one source. Superseded, never edited. */
export class Rights1764000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKS);
    await runner.query(VIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view rights_violations; drop table rights_check;');
  }
}

const CHECKS = `
  create table rights_check (
    id uuid primary key,
    detention_id uuid not null references detention,
    subject_id uuid not null references person,
    code text not null,
    outcome text not null check (outcome in ('RESPECTED', 'VIOLATED', 'REFUSED_TO_ANSWER', 'UNKNOWN', 'NOT_APPLICABLE')),
    manner text check (manner in ('SEEN', 'TOLD', 'DOCUMENT')),
    said_at jsonb not null,
    at timestamptz not null,
    requested_said jsonb,
    granted_said jsonb,
    clock_suspect boolean not null default false,
    is_violation boolean not null,
    alarm text check (alarm in ('ILL_TREATMENT')),
    waited_minutes integer check (waited_minutes >= 0),
    thresholds_passed jsonb not null default '[]',
    reasons text[] not null default '{}',
    sealed_note bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_by uuid references rights_check,
    sealed_superseded_reason bytea,
    check ((superseded_by is null) = (sealed_superseded_reason is null)),
    check (alarm is null or is_violation)
  );
  create index rights_check_by_detention on rights_check (detention_id, code, at desc);
  select qorgau_secure('rights_check');
  grant select, insert, update (superseded_by, sealed_superseded_reason) on rights_check to qorgau_app;
  create policy with_its_detention on rights_check for select to qorgau_app
    using (qorgau_sees_detention(detention_id));
  create policy defenders_record on rights_check for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
  create policy defenders_correct on rights_check for update to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
`;

/** That nobody could or would say does not undo a violation: the latest check that says something counts. */
const VIEWS = `
  create view rights_violations with (security_invoker = true) as
  select latest.check_id, latest.detention_id, latest.code, latest.alarm, latest.at
  from (
    select distinct on (c.detention_id, c.code) c.* from (
      select r.id as check_id, r.code, r.alarm, r.at, r.recorded_at, r.is_violation,
             case when exists (select 1 from detention_redirect d where d.from_id = r.detention_id and d.active)
                  then canonical_detention_id(r.detention_id) else r.detention_id end as detention_id
      from rights_check r
      where r.superseded_by is null and r.outcome in ('RESPECTED', 'VIOLATED', 'NOT_APPLICABLE')
    ) c
    order by c.detention_id, c.code, c.at desc, c.recorded_at desc, c.check_id desc
  ) latest
  where latest.is_violation;
  grant select on rights_violations to qorgau_app;
`;
