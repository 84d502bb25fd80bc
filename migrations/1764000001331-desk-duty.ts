import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has the desk now. */
export class DeskDuty1764000001331 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DESK);
    await runner.query(ABOUT_DUTY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NOT_ABOUT_DUTY);
    await runner.query('drop table desk_duty');
  }
}

const DESK = `
  -- why somebody left the desk to nobody is sealed under their own key
  create table desk_duty (
    id uuid primary key,
    staff_id uuid not null references staff,
    taken_at timestamptz not null,
    runs_until timestamptz not null,
    alerted_at timestamptz,
    ended_at timestamptz,
    end_kind text check (end_kind in ('LEFT', 'RAN_OUT')),
    sealed_reason bytea,
    check (taken_at < runs_until),
    check ((ended_at is null) = (end_kind is null)),
    check (ended_at >= taken_at)
  );
  create unique index desk_duty_one_a_person on desk_duty (staff_id) where ended_at is null;
  select qorgau_secure('desk_duty');
  grant select, insert, update (runs_until, alerted_at, ended_at, end_kind, sealed_reason) on desk_duty to qorgau_app;
  create policy colleagues_see on desk_duty for select to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM'));
  create policy takes on desk_duty for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'OPERATOR') and staff_id = qorgau_actor());
  create policy leaves on desk_duty for update to qorgau_app
    using (qorgau_role() = 'SYSTEM' or (qorgau_role() in ('COORDINATOR', 'OPERATOR') and staff_id = qorgau_actor()));
`;

/** One more kind of record an alert may be about, whatever kinds other migrations have added. */
const ABOUT_DUTY = `
  do $$
  declare kinds text;
  begin
    select pg_get_constraintdef(oid) into strict kinds from pg_constraint
      where conrelid = 'notification'::regclass and conname = 'notification_ref_type_check';
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check '
      || replace(kinds, 'ARRAY[', 'ARRAY[''DUTY''::text, ');
  end $$;
`;

const NOT_ABOUT_DUTY = `
  do $$
  declare kinds text;
  begin
    select pg_get_constraintdef(oid) into strict kinds from pg_constraint
      where conrelid = 'notification'::regclass and conname = 'notification_ref_type_check';
    -- either store may stand: which of two branches was migrated first is not known here
    if to_regclass('public.delivery') is not null then
      delete from delivery m using notification n where n.id = m.notification_id and n.ref_type = 'DUTY';
    else
      delete from mail_delivery m using notification n where n.id = m.notification_id and n.ref_type = 'DUTY';
    end if;
    delete from notification where ref_type = 'DUTY';
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check '
      || replace(kinds, '''DUTY''::text, ', '');
  end $$;
`;
