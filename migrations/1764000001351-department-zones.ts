import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department without a zone, or with one that no clock knows, would put its terms at the wrong hour. */
export class DepartmentZones1764000001351 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function qorgau_is_zone(zone text) returns boolean language plpgsql immutable as $$
      begin
        -- POSIX spellings such as ABC5 are none: only names of the zone database
        if zone !~ '^([A-Z][A-Za-z_]+(/[A-Z][A-Za-z_+0-9-]+)+|UTC)$' then return false; end if;
        perform timestamp '2026-01-01 00:00' at time zone zone;
        return true;
      exception when invalid_parameter_value then return false;
      end $$;
      alter table department add constraint department_zone_known check (qorgau_is_zone(zone));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table department drop constraint department_zone_known;
      drop function qorgau_is_zone(text);
    `);
  }
}
