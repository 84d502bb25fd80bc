import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sightings and reports that nobody verified: they stand apart, and nothing of custody refers to them. */
export class Reports1764000002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORTS);
    await runner.query(PEOPLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_person; drop table report;');
  }
}

const REPORTS = `
  -- what was said is sealed under the report, whoever said it under a key of their own; no hash of any name
  create table report (
    id uuid primary key,
    channel text not null check (channel in ('HOTLINE', 'TELEGRAM', 'PUBLIC', 'FIELD', 'OTHER')),
    relationship text not null
      check (relationship in ('SELF', 'RELATIVE', 'FRIEND', 'COLLEAGUE', 'WITNESS', 'LAWYER', 'UNKNOWN')),
    urgency text not null check (urgency in ('URGENT', 'NORMAL', 'LOW')),
    language text,
    event_id uuid references assembly_event,
    department_id uuid references department,
    people_count integer check (people_count > 0),
    said_at jsonb not null,
    effective_at timestamptz not null,
    clock_suspect boolean not null default false,
    sealed_account bytea,
    sealed_place bytea,
    sealed_vehicle_plate bytea,
    sealed_officer_badge bytea,
    caller_subject_id uuid,
    sealed_contact bytea,
    recorded_by uuid not null references staff,
    recorded_at timestamptz not null,
    assigned_to uuid references staff,
    state text not null default 'OPEN' check (state in ('OPEN', 'PROMOTED', 'CLOSED')),
    check (caller_subject_id is not null or sealed_contact is null)
  );
  create index report_newest on report (recorded_at desc, id desc);
  create index report_open on report (recorded_at desc, id desc) where state = 'OPEN';
  create index report_by_recorder on report (recorded_by);
  create index report_by_assigned on report (assigned_to) where assigned_to is not null;
  select qorgau_secure('report');
  grant select, insert on report to qorgau_app;
  -- analysts are on the desk elsewhere: here is nothing to count
  create policy desk on report to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  create policy own_or_assigned on report for select to qorgau_app
    using (qorgau_role() in ('LAWYER', 'OPERATOR') and qorgau_actor() in (recorded_by, assigned_to));
  create policy types on report for insert to qorgau_app
    with check (qorgau_role() in ('LAWYER', 'OPERATOR') and recorded_by = qorgau_actor());
`;

const PEOPLE = `
  create table report_person (
    id uuid primary key,
    report_id uuid not null references report,
    position smallint not null,
    sealed_name bytea,
    birth_year smallint check (birth_year between 1900 and 2100),
    unique (report_id, position)
  );
  select qorgau_secure('report_person');
  grant select, insert on report_person to qorgau_app;
  create policy with_its_report on report_person to qorgau_app
    using (exists (select 1 from report r where r.id = report_id))
    with check (exists (select 1 from report r where r.id = report_id));
`;
