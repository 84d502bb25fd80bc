import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each violation, defect and contradiction: used in a filing, or dropped by a person with a reason. */
export class FindingDispositions1764000001341 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- finding_key: a code and root ids of records, nothing else; the reason is sealed
      create table finding_disposition (
        id uuid primary key,
        detention_id uuid not null references detention,
        subject_id uuid not null references person,
        finding_key text not null,
        state text not null check (state in ('USED', 'DROPPED')),
        filing_id uuid references filing,
        sealed_reason bytea,
        recorded_by uuid,
        recorded_at timestamptz not null,
        ended_at timestamptz,
        ended_by uuid,
        check ((state = 'USED') = (filing_id is not null)),
        check ((state = 'DROPPED') = (sealed_reason is not null))
      );
      create unique index finding_disposition_one_stands on finding_disposition (finding_key) where ended_at is null;
      create index finding_disposition_by_detention on finding_disposition (detention_id);
      select qorgau_secure('finding_disposition');
      grant select, insert, update (ended_at, ended_by) on finding_disposition to qorgau_app;
      create policy with_its_detention on finding_disposition for select to qorgau_app using (qorgau_sees_detention(detention_id));
      create policy defence_decides on finding_disposition to qorgau_app
        using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id))
        with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding_disposition');
  }
}
