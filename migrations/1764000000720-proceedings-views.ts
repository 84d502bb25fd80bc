import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What proceedings publish to the rooms above: clocks that still ring, and how each case came out. */
export class ProceedingsViews1764000000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view proceedings_open_deadlines with (security_invoker = true) as
      select d.id as deadline_id, canonical_detention_id(d.detention_id) as detention_id, d.rule_code,
             deadline_state(d) as state, d.obliged_party, d.act_by, d.due_at
      from deadline d
      where d.filing_id is null and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null;
      grant select on proceedings_open_deadlines to qorgau_app;

      create view proceedings_outcomes with (security_invoker = true) as
      with papers as (
        select canonical_detention_id(detention_id) as detention_id,
               count(*) filter (where kind = 'OFFENCE') as protocol_count
        from protocol where superseded_at is null group by 1
      ), rulings as (
        select distinct on (canonical_detention_id(detention_id)) canonical_detention_id(detention_id) as detention_id,
               penalty_kind, arrest_days, fine_mci, effective_at as ruled_at
        from ruling where superseded_at is null
        order by canonical_detention_id(detention_id), effective_at desc, recorded_at desc
      ), filings as (
        select distinct canonical_detention_id(detention_id) as detention_id from filing where withdrawn_at is null
      )
      select detention_id, r.penalty_kind, r.arrest_days, r.fine_mci, r.ruled_at,
             coalesce(p.protocol_count, 0) as protocol_count, f.detention_id is not null as appeal_filed
      from papers p full join rulings r using (detention_id) left join filings f using (detention_id);
      grant select on proceedings_outcomes to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view proceedings_outcomes; drop view proceedings_open_deadlines');
  }
}
