import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said at a door while a lawyer waited there, each sentence with its minute. */
export class RefusalStatements1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- sealed under the refusal, the officer under a subject of their own, as in access_refusal
      create table access_refusal_statement (
        id uuid primary key,
        refusal_id uuid not null references access_refusal,
        kind text not null check (kind in ('FORTRESS', 'NO_LAWYER_NEEDED', 'WAIT', 'PAPERS_ASKED', 'OTHER')),
        said_at jsonb not null,
        at timestamptz not null,
        clock_suspect boolean not null,
        sealed_told bytea,
        officer_subject_id uuid,
        sealed_officer bytea,
        recorded_by uuid,
        recorded_at timestamptz not null,
        check ((officer_subject_id is null) = (sealed_officer is null))
      );
      create index access_refusal_statement_of on access_refusal_statement (refusal_id, at);
      select qorgau_secure('access_refusal_statement');
      grant select, insert on access_refusal_statement to qorgau_app;
      create policy with_its_refusal on access_refusal_statement for select to qorgau_app
        using (exists (select 1 from access_refusal r where r.id = refusal_id));
      create policy reports on access_refusal_statement for insert to qorgau_app
        with check (exists (select 1 from access_refusal r where r.id = refusal_id
          and (qorgau_role() in ('COORDINATOR', 'SYSTEM') or (qorgau_role() = 'LAWYER' and r.lawyer_id = qorgau_actor()))));
      -- one tap says WAIT; what is said afterwards may tell more
      grant update (kind, extra_papers_asked) on access_refusal to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (kind, extra_papers_asked) on access_refusal from qorgau_app;
      drop table access_refusal_statement;
    `);
  }
}
