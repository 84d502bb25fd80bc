import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invented people who stand in the disclosure snapshot alone: whoever asks for one is trying names. */
export class FamilyCanaries1764000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(ALARM);
    await runner.query(REF_TYPE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function family_record_canary;
      delete from family_snapshot_entry where canary_id is not null;
      alter table family_snapshot_entry
        drop constraint family_snapshot_entry_of_one, drop column canary_id, alter column detention_id set not null;
      drop table family_canary;
      delete from delivery where notification_id in (select id from notification where ref_type = 'CANARY');
      delete from notification where ref_type = 'CANARY';
    `);
    await runner.query(REF_TYPE_BACK);
  }
}

const TABLE = `
  create table family_canary (
    id uuid primary key,
    sealed_name bytea not null,
    made_by uuid,
    made_at timestamptz not null default domain_now(),
    retired_at timestamptz,
    times_asked integer not null default 0,
    last_asked_at timestamptz
  );
  select qorgau_secure('family_canary');
  grant select, insert, update (retired_at) on family_canary to qorgau_app;
  create policy overseers_keep on family_canary to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'))
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));

  -- an entry is of somebody held or of nobody at all
  alter table family_snapshot_entry
    alter column detention_id drop not null,
    add column canary_id uuid unique references family_canary,
    add constraint family_snapshot_entry_of_one check (num_nonnulls(detention_id, canary_id) = 1);
`;

const ALARM = `
  -- coordinators hear of it at once, once an hour and canary; the sweep that follows sends their mail
  create function family_record_canary(tag bytea, mail_domain text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    asked uuid;
    told uuid[];
  begin
    select e.canary_id into asked from family_snapshot_entry e where e.person_tag = tag and e.canary_id is not null;
    if asked is null or mail_domain !~ '^[A-Za-z0-9.-]{1,253}$' then
      return;
    end if;
    perform set_config('qorgau.role', 'FAMILY', true);
    update family_canary set times_asked = times_asked + 1, last_asked_at = domain_now() where id = asked;
    told := array(select qorgau_notify_many(jsonb_build_array(jsonb_build_object(
      'staff_ids', '[]'::jsonb, 'roles', '["COORDINATOR"]'::jsonb, 'kind', 'CANARY_ASKED', 'ref_type', 'CANARY',
      'ref_id', asked, 'urgent', true,
      'dedupe_key', format('canary:%s:%s', asked, to_char(domain_now() at time zone 'UTC', 'YYYYMMDDHH24')))),
      mail_domain));
    if cardinality(told) > 0 then
      perform pg_notify('qorgau', json_build_object('topic', 'alerts', 'ids', told)::text);
      perform pg_notify('qorgau', '{"topic":"sweep-now","ids":[]}');
    end if;
  end $$;
  revoke execute on function family_record_canary from public, qorgau_app;
  grant execute on function family_record_canary to qorgau_family;
`;

/** Adds one kind to whatever the constraint allows by then, and takes that one away again. */
const REF_TYPE = `
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(allowed, 'ARRAY[', 'ARRAY[''CANARY''::text, ');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
const REF_TYPE_BACK = `
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(allowed, '''CANARY''::text, ', '');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
