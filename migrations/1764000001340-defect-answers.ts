import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people answered to guided questions, and what bars an arrest (CAO art. 50(2)). Superseded, never edited. */
export class DefectAnswers1764000001340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANSWERS);
    await runner.query(CIRCUMSTANCES);
    for (const table of ['defect_answer', 'person_circumstance']) {
      await runner.query(`
        select qorgau_secure('${table}');
        grant select, insert, update (superseded_at, superseded_by) on ${table} to qorgau_app;
        create policy with_its_detention on ${table} for select to qorgau_app using (qorgau_sees_detention(detention_id));
        create policy defence_records on ${table} to qorgau_app
          using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id))
          with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_circumstance, defect_answer');
  }
}

const ANSWERS = `
  -- record_id: root of the paper it is about, or the episode; the note is sealed under the held person's key
  create table defect_answer (
    id uuid primary key,
    detention_id uuid not null references detention,
    subject_id uuid not null references person,
    record_id uuid not null,
    code text not null,
    answer text not null check (answer in ('YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE')),
    sealed_note bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    superseded_by uuid
  );
  create unique index defect_answer_one_stands on defect_answer (record_id, code) where superseded_at is null;
  create index defect_answer_by_detention on defect_answer (detention_id);
`;

const CIRCUMSTANCES = `
  -- flags a right hangs on are clear, whatever explains them is sealed; null: not known
  create table person_circumstance (
    id uuid primary key,
    detention_id uuid not null references detention,
    subject_id uuid not null references person,
    pregnant boolean,
    child_under_14 boolean,
    raises_child_alone boolean,
    disability_group smallint check (disability_group between 1 and 3),
    source text not null check (source in ('LAWYER_SAW', 'DETAINEE_TOLD', 'POLICE_SAID', 'DOCUMENT', 'RELATIVE_TOLD', 'HOTLINE', 'OTHER')),
    sealed_note bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    superseded_by uuid
  );
  create unique index person_circumstance_one_stands on person_circumstance (detention_id) where superseded_at is null;
`;
