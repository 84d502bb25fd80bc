import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that was ended to take a device away says so to that device, and to nobody else: only whoever holds its
 * token can ask. One that ran out, or was left by its own person, asks nothing of a device.
 */
export class DevicesTakenBack1764000003500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_session add column takes_device boolean not null default false;
      grant update (takes_device) on staff_session to qorgau_app;
      create function qorgau_device_taken_back(token_hash bytea) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select from staff_session t
          where t.token_hash = qorgau_device_taken_back.token_hash and t.revoked_at is not null and t.takes_device
        )
      $$;
      revoke execute on function qorgau_device_taken_back from public;
      grant execute on function qorgau_device_taken_back to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_device_taken_back;
      alter table staff_session drop column takes_device;
    `);
  }
}
