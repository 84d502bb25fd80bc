import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts may be about a proposal to merge, or a possible duplicate. */
export class MergeNews1764000002002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REF_TYPES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from delivery where notification_id in
        (select id from notification where ref_type in ('MERGE_PROPOSAL', 'DUPLICATE'));
      delete from notification where ref_type in ('MERGE_PROPOSAL', 'DUPLICATE');
    `);
    await runner.query(REF_TYPES_BACK);
  }
}

/** Adds to whatever the constraint allows by then, and takes the same away again. */
const REF_TYPES = `
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(allowed, 'ARRAY[', 'ARRAY[''MERGE_PROPOSAL''::text, ''DUPLICATE''::text, ');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
const REF_TYPES_BACK = `
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(replace(allowed, '''MERGE_PROPOSAL''::text, ', ''), '''DUPLICATE''::text, ', '');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
