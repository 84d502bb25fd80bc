import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The holiday table with its history, the years that were checked, and the changes deadlines must follow. */
export class HolidaysKept1764000001350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HISTORY);
    await runner.query(YEARS);
    await runner.query(CHANGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table holiday_change, holiday_year;
      drop index holiday_one_standing, holiday_by_date;
      delete from holiday where superseded_at is not null or withdrawn;
      drop policy office_keeps on holiday;
      create policy administrators_keep on holiday to qorgau_app
        using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));
      revoke update (superseded_at, superseded_by) on holiday from qorgau_app;
      alter table holiday
        drop column superseded_by,
        drop column id,
        drop column withdrawn,
        drop column source,
        drop column reason,
        drop column swapped_with,
        drop column recorded_by,
        drop column recorded_at,
        drop column confirmed_by,
        drop column confirmed_at,
        drop column superseded_at,
        add primary key (date);
      grant update on holiday to qorgau_app;
    `);
  }
}

const HISTORY = `
  alter table holiday
    drop constraint holiday_pkey,
    add column id uuid not null default gen_random_uuid() primary key,
    -- the ordinary week decides the date again
    add column withdrawn boolean not null default false,
    -- the decree or page the person read; the source key names the list it came from
    add column source text,
    add column reason text,
    -- off against worked: one decree, one source, withdrawn together
    add column swapped_with date,
    -- null: taken over from the pack
    add column recorded_by uuid,
    add column recorded_at timestamptz not null default transaction_timestamp(),
    add column confirmed_by uuid,
    add column confirmed_at timestamptz,
    add column superseded_at timestamptz,
    add column superseded_by uuid references holiday deferrable initially deferred,
    add constraint holiday_superseded_whole check ((superseded_at is null) = (superseded_by is null)),
    add constraint holiday_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
    add constraint holiday_two_people check (confirmed_by is null or confirmed_by is distinct from recorded_by);
  create unique index holiday_one_standing on holiday (date) where superseded_at is null;
  create index holiday_by_date on holiday (date);

  -- a row is never edited: it is superseded
  revoke update on holiday from qorgau_app;
  grant update (superseded_at, superseded_by) on holiday to qorgau_app;
  drop policy administrators_keep on holiday;
  create policy office_keeps on holiday to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'))
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
`;

const YEARS = `
  -- somebody read the year against the Government's decree and found the table whole
  create table holiday_year (
    id uuid primary key,
    year integer not null check (year between 1991 and 2200),
    source text not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null
  );
  create index holiday_year_by_year on holiday_year (year, confirmed_at);
  select qorgau_secure('holiday_year');
  grant select, insert on holiday_year to qorgau_app;
  create policy anyone_reads on holiday_year for select to qorgau_app using (true);
  create policy office_keeps on holiday_year to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'))
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
`;

const CHANGES = `
  -- what the table's change still has to reach: open deadlines are counted anew in chunks, in order of their episodes
  create table holiday_change (
    id uuid primary key,
    from_date date not null,
    to_date date not null,
    at timestamptz not null,
    by uuid,
    -- the last episode that was counted anew
    reached uuid,
    recounted integer not null default 0,
    -- episodes that failed: every sweep tries them again
    left_over uuid[] not null default '{}',
    swept_at timestamptz,
    finished_at timestamptz,
    check (from_date <= to_date)
  );
  create index holiday_change_open on holiday_change (at) where finished_at is null;
  select qorgau_secure('holiday_change');
  grant select, insert on holiday_change to qorgau_app;
  grant update (reached, recounted, left_over, swept_at, finished_at) on holiday_change to qorgau_app;
  create policy office_sees on holiday_change for select to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
  create policy office_asks on holiday_change for insert to qorgau_app
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
  create policy system_works on holiday_change for update to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;
