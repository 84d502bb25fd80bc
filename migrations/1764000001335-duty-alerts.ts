import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remembers that a beginning leave was looked at, and counts what waits for an answer when somebody leaves the desk. */
export class DutyAlerts1764000001335 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table leave_period add begun_at timestamptz;
      grant update (begun_at) on leave_period to qorgau_app;
      create index leave_period_to_begin on leave_period (from_at) where begun_at is null and cancelled_at is null;

      create index deadline_by_recorder on deadline (recorder_id) where recorder_id is not null;

      -- reminders that were told and that nobody took: of these rules, or carried on to a second person
      create function proceedings_urgent_unanswered(rule_codes text[]) returns integer
        language sql stable security definer set search_path = public, pg_temp as $$
        select count(distinct d.id)::integer
        from milestone m join deadline d on d.id = m.deadline_id
        where qorgau_role() in ('COORDINATOR', 'OPERATOR', 'SYSTEM')
          and m.sent_at is not null and m.cancelled_at is null and m.acknowledged_at is null
          and d.filing_id is null and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null
          and (m.steps_taken > 1 or d.rule_code = any (rule_codes))
      $$;
      revoke execute on function proceedings_urgent_unanswered from public;
      grant execute on function proceedings_urgent_unanswered to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function proceedings_urgent_unanswered;
      drop index deadline_by_recorder;
      drop index leave_period_to_begin;
      revoke update (begun_at) on leave_period from qorgau_app;
      alter table leave_period drop begun_at;
    `);
  }
}
