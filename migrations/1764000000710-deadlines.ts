import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines with their reasons and history, the moments people are told, and the holiday table they count by. */
export class Deadlines1764000000710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLIDAYS);
    await runner.query(DEADLINES);
    for (const table of [
      'deadline',
      'deadline_version',
      'milestone',
      'acknowledgement',
      'deadline_closing',
    ]) {
      await runner.query(`
        select qorgau_secure('${table}');
        grant select, insert on ${table} to qorgau_app;
        create policy with_its_detention on ${table} for select to qorgau_app using (qorgau_sees_detention(detention_id));
        create policy staff_keep on ${table} to qorgau_app
          using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM') and qorgau_sees_detention(detention_id))
          with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM') and qorgau_sees_detention(detention_id));
      `);
    }
    await runner.query('grant update on deadline, milestone to qorgau_app');
    await runner.query(STATE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function deadline_state(deadline);
      drop table deadline_closing, acknowledgement, milestone, deadline_version, deadline, holiday;
    `);
  }
}

const HOLIDAYS = `
  -- days the ordinary week does not decide; a row not confirmed makes a later reading unsure, never an early one
  create table holiday (
    date date primary key,
    code text not null,
    working boolean not null,
    confirmed boolean not null,
    source_key text not null
  );
  select qorgau_secure('holiday');
  grant select, insert, update on holiday to qorgau_app;
  create policy anyone_reads on holiday for select to qorgau_app using (true);
  create policy administrators_keep on holiday to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));
`;

const DEADLINES = `
  -- the state is never stored: it follows from these columns and the time
  create table deadline (
    id uuid primary key,
    detention_id uuid not null references detention,
    ruling_id uuid,
    rule_code text not null,
    pack text not null,
    pack_version text not null,
    obliged_party text not null check (obliged_party in ('DEFENCE', 'POLICE', 'COURT', 'OTHER')),
    standard text not null check (standard in ('DOMESTIC', 'INTERNATIONAL')),
    article text,
    zone text,
    last_day date,
    due_at timestamptz,
    act_by timestamptz,
    latest_arguable_at timestamptz,
    latest_arguable_reason text,
    start_bound text,
    is_provisional boolean not null default false,
    explanation jsonb not null default '[]',
    assumptions jsonb not null default '[]',
    confidence text not null check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
    verify boolean not null,
    missing text[] not null default '{}',
    has_ground boolean,
    has_record boolean,
    filing_id uuid references filing,
    filed_at timestamptz,
    received_at timestamptz,
    has_proof boolean,
    answer_kind text check (answer_kind in ('RELEASE', 'HEARING')),
    answer_at timestamptz,
    closing_proposed_by uuid,
    closing_confirmed_by uuid,
    void_reason text,
    recorder_id uuid,
    opened_at timestamptz not null,
    version integer not null,
    missed_told_for timestamptz,
    check ((due_at is null) = (act_by is null)),
    check ((filing_id is null) = (filed_at is null)),
    check ((answer_kind is null) = (answer_at is null))
  );
  create unique index deadline_one_custody_clock on deadline (detention_id, rule_code) where ruling_id is null;
  create unique index deadline_one_ruling_clock on deadline (ruling_id, rule_code) where ruling_id is not null;
  create index deadline_by_detention on deadline (detention_id);
  create index deadline_open on deadline (act_by)
    where filing_id is null and answer_kind is null and closing_confirmed_by is null and void_reason is null;

  -- what a deadline was, why it changed, who made it change
  create table deadline_version (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    detention_id uuid not null references detention,
    version integer not null,
    causes text[] not null,
    direction text not null check (direction in ('EARLIER', 'LATER', 'SAME', 'APPEARED', 'LOST')),
    changes jsonb not null,
    assumptions jsonb not null,
    at timestamptz not null,
    by uuid,
    unique (deadline_id, version)
  );

  -- a moment at which people are told; next_at is when the sweep must look at it again, null: never
  create table milestone (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    detention_id uuid not null references detention,
    kind text not null check (kind in ('H72', 'H24', 'H6', 'H1', 'DUE', 'AFTER', 'NOW', 'REPEAT', 'PROOF')),
    due_at timestamptz not null,
    next_at timestamptz,
    sent_at timestamptz,
    steps_taken smallint not null default 0,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    snoozed_until timestamptz,
    cancelled_at timestamptz,
    lease_token uuid,
    lease_until timestamptz,
    check (cancelled_at is null or next_at is null)
  );
  create index milestone_next on milestone (next_at) where next_at is not null;
  create index milestone_by_deadline on milestone (deadline_id, due_at);

  create table acknowledgement (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    detention_id uuid not null references detention,
    milestone_id uuid not null references milestone,
    by uuid not null,
    at timestamptz not null,
    snooze_until timestamptz,
    sealed_reason bytea
  );

  -- closing without a filing takes two people
  create table deadline_closing (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    detention_id uuid not null references detention,
    step text not null check (step in ('PROPOSE', 'CONFIRM', 'REOPEN')),
    by uuid not null,
    at timestamptz not null,
    sealed_reason bytea not null
  );
`;

/** Says in SQL what `stateOf` says in code, for filters and views. */
const STATE = `
  create function deadline_state(d deadline) returns text language sql stable as $$
    select case
      when d.void_reason is not null then 'VOID'
      when d.closing_confirmed_by is not null and d.filing_id is null and d.answer_kind is null then 'VOID'
      when d.due_at is null then 'NEEDS_FACTS'
      when d.filing_id is not null then case when coalesce(d.received_at, d.filed_at) < d.due_at then 'MET' else 'MISSED' end
      when d.answer_kind is not null then case when d.answer_at < d.due_at then 'MET' else 'MISSED' end
      when domain_now() < d.due_at then 'RUNNING'
      else 'MISSED'
    end
  $$;
`;
