import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes on a case: added, read, and nothing else. No grant lets anybody change or delete one. */
export class CaseNotes1764000002310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_note (
        id uuid primary key,
        detention_id uuid not null references detention,
        subject_id uuid not null references person,
        kind text not null check (kind in ('GENERAL', 'MEETING', 'CALL', 'FAMILY', 'OFFICIALS', 'HEALTH')),
        sealed_text bytea not null,
        corrects_id uuid references case_note,
        written_at timestamptz,
        clock_suspect boolean not null default false,
        added_by uuid not null references staff,
        added_at timestamptz not null,
        check (corrects_id <> id)
      );
      create index case_note_by_case on case_note (detention_id, added_at desc, id desc);
      create index case_note_by_corrected on case_note (corrects_id) where corrects_id is not null;
      select qorgau_secure('case_note');
      grant select, insert on case_note to qorgau_app;
      -- an analyst counts rows of cases and reads no note
      create policy with_its_detention on case_note for select to qorgau_app
        using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM') and qorgau_sees_detention(detention_id));
      create policy who_sees_the_case_adds on case_note for insert to qorgau_app
        with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR') and added_by = qorgau_actor()
          and qorgau_sees_detention(detention_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_note');
  }
}
