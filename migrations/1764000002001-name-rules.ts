import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which edition of the name rules each person's hashes were made: found quickly, and answered past everybody's sight. */
export class NameRules1764000002001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index person_by_rules_version on person (rules_version);
      -- one fact about all records, and nothing of any
      create function custody_hashes_are_of(edition text) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select not exists (select 1 from person p where p.rules_version < edition)
           and not exists (select 1 from person p where p.rules_version > edition)
      $$;
      revoke execute on function custody_hashes_are_of from public;
      grant execute on function custody_hashes_are_of to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function custody_hashes_are_of; drop index person_by_rules_version;');
  }
}
