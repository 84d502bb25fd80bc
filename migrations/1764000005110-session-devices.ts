import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a sign-in was made with, as coarsely as tells a phone from a laptop, and when it was last used: so that one
 * session of a colleague can be ended and not all. No address and no version is kept.
 */
export class SessionDevices1764000005110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_session
        add column device_system text
          check (device_system in ('ANDROID', 'IOS', 'WINDOWS', 'MACOS', 'LINUX', 'OTHER')),
        add column device_browser text
          check (device_browser in ('CHROME', 'EDGE', 'FIREFOX', 'OPERA', 'SAFARI', 'SAMSUNG', 'YANDEX', 'OTHER')),
        add column last_seen_at timestamptz;
      alter table staff_session add check ((device_system is null) = (device_browser is null));
      update staff_session set last_seen_at = created_at;
      alter table staff_session alter column last_seen_at set default now(), alter column last_seen_at set not null;
      grant select (device_system, device_browser, last_seen_at), update (last_seen_at) on staff_session to qorgau_app;

      drop function qorgau_start_session;
      create function qorgau_start_session
        (staff_id uuid, token_hash bytea, expires_at timestamptz, device_system text, device_browser text) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into staff_session (token_hash, staff_id, expires_at, device_system, device_browser)
        values (token_hash, staff_id, expires_at, device_system, device_browser)
      $$;
      revoke execute on function qorgau_start_session from public;
      grant execute on function qorgau_start_session to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_start_session;
      create function qorgau_start_session(staff_id uuid, token_hash bytea, expires_at timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into staff_session (token_hash, staff_id, expires_at) values (token_hash, staff_id, expires_at)
      $$;
      revoke execute on function qorgau_start_session from public;
      grant execute on function qorgau_start_session to qorgau_app;
      alter table staff_session drop column device_system, drop column device_browser, drop column last_seen_at;
    `);
  }
}
