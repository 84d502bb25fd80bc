import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody thinks that a person of theirs is one they may not see: a coordinator, who sees both, decides. */
export class MergeProposals1764000001421 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table merge_proposal (
        id uuid primary key,
        person_id uuid not null references person,
        other_person_id uuid not null references person,
        sealed_reason bytea not null,
        proposed_by uuid not null references staff,
        proposed_at timestamptz not null,
        answer text check (answer in ('CONFIRMED', 'DECLINED')),
        answered_by uuid references staff,
        answered_at timestamptz,
        sealed_answer_reason bytea,
        check (person_id <> other_person_id),
        check ((answer is null) = (answered_at is null))
      );
      create index merge_proposal_open on merge_proposal (proposed_at, id) where answer is null;
      select qorgau_secure('merge_proposal');
      grant select, insert, update (answer, answered_by, answered_at, sealed_answer_reason) on merge_proposal to qorgau_app;
      create policy desk on merge_proposal to qorgau_app
        using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
      create policy proposes on merge_proposal for insert to qorgau_app
        with check (proposed_by = qorgau_actor() and qorgau_sees_person(person_id));
      create policy own_proposals on merge_proposal for select to qorgau_app using (proposed_by = qorgau_actor());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table merge_proposal');
  }
}
