import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who calls back, since when a report waits, and that one is forgotten when nothing came of it. */
export class ReportFollowUp1764000002120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WAITS);
    await runner.query(FORGOTTEN);
    await runner.query(ABOUT_REPORTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from delivery d using notification n where n.id = d.notification_id and n.ref_type = 'REPORT';
      delete from notification where ref_type = 'REPORT';
    `);
    await runner.query(NOT_ABOUT_REPORTS);
    await runner.query(`
      drop policy sees on report_person; drop policy types on report_person; drop policy system_forgets on report_person;
      create policy with_its_report on report_person to qorgau_app
        using (exists (select 1 from report r where r.id = report_id))
        with check (exists (select 1 from report r where r.id = report_id));
      revoke update (sealed_name, birth_year) on report_person from qorgau_app;
      revoke update (erased_at, said_at, sealed_account, sealed_place, sealed_vehicle_plate, sealed_officer_badge,
        sealed_contact) on report from qorgau_app;
      drop function report_forgettable;
      alter table report drop column erased_at;
      drop function report_waits_since;
      revoke update (assigned_to) on report from qorgau_app;
    `);
  }
}

const WAITS = `
  grant update (assigned_to) on report to qorgau_app;

  -- a call, whatever came of it, and whatever made the report wait anew, begin the waiting anew; also on those tied to it
  create function report_waits_since(report uuid) returns timestamptz language sql stable as $$
    select greatest(
      (select r.recorded_at from report r where r.id = report_waits_since.report),
      (select max(e.at) from report_entry e
       where e.report_id in (select m.id from report_members(array[report_waits_since.report]) m)
         and e.kind in ('CALLED_BACK', 'REOPENED', 'UNTIED', 'PROMOTION_UNDONE')))
  $$;
`;

const FORGOTTEN = `
  alter table report add erased_at timestamptz, add check (erased_at is null or sealed_contact is null);
  create index report_settled on report (id) where state <> 'OPEN' and erased_at is null;
  grant update (erased_at, said_at, sealed_account, sealed_place, sealed_vehicle_plate, sealed_officer_badge, sealed_contact)
    on report to qorgau_app;

  drop policy with_its_report on report_person;
  create policy sees on report_person for select to qorgau_app
    using (exists (select 1 from report r where r.id = report_id));
  create policy types on report_person for insert to qorgau_app
    with check (exists (select 1 from report r where r.id = report_id));
  create policy system_forgets on report_person for update to qorgau_app using (qorgau_role() = 'SYSTEM');
  grant update (sealed_name, birth_year) on report_person to qorgau_app;

  -- heads for which no case stands, settled for so long; and those of whose people every one was erased
  create function report_forgettable(keep_days integer, most integer) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.id from report r
    where r.state <> 'OPEN' and r.erased_at is null and r.tied_to is null and qorgau_role() = 'SYSTEM'
      and not exists (
        select 1 from report_promotion p join detention d on d.id = p.detention_id
          left join subject_key k on k.subject_id = d.person_id
        where p.report_id = r.id and p.undone_at is null and k.destroyed_at is null)
      and (
        exists (select 1 from report_promotion p where p.report_id = r.id and p.undone_at is null and p.detention_id is not null)
        or (select max(e.at) from report_entry e where e.report_id = r.id and e.kind in ('CLOSED', 'PROMOTED'))
           < domain_now() - make_interval(days => keep_days))
    order by r.id limit most
  $$;
  revoke execute on function report_forgettable from public;
  grant execute on function report_forgettable to qorgau_app;
`;

/** One more kind of record an alert may be about, whatever kinds other migrations have added. */
const ABOUT_REPORTS = `
  do $$
  declare kinds text;
  begin
    select pg_get_constraintdef(oid) into strict kinds from pg_constraint
      where conrelid = 'notification'::regclass and conname = 'notification_ref_type_check';
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check '
      || replace(kinds, 'ARRAY[', 'ARRAY[''REPORT''::text, ');
  end $$;
`;
const NOT_ABOUT_REPORTS = `
  do $$
  declare kinds text;
  begin
    select pg_get_constraintdef(oid) into strict kinds from pg_constraint
      where conrelid = 'notification'::regclass and conname = 'notification_ref_type_check';
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check '
      || replace(kinds, '''REPORT''::text, ', '');
  end $$;
`;
