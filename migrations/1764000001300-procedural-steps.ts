import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recorded events that no paper holds, the clocks they start, and what of all clocks the desk must act on. */
export class ProceduralSteps1764000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STEPS);
    await runner.query(KEYS);
    await runner.query(stateFunction(PAUSED_AND_OPENED));
    await runner.query(openView('and not d.watched'));
    await runner.query(outcomesView(`and kind = 'APPEAL'`));
  }

  /** Clocks the older program does not know stand only where this one ran: they are taken out with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(openView(''));
    await runner.query(outcomesView(''));
    await runner.query(stateFunction(''));
    await runner.query(OLD_KEYS);
    await runner.query('drop table procedural_step');
  }
}

const STEPS = `
  -- something that happened and is no paper: a motion, a receipt, a payment; superseded, never edited
  create table procedural_step (
    id uuid primary key,
    root_id uuid not null,
    detention_id uuid not null references detention,
    subject_id uuid not null references person,
    effective_at timestamptz not null,
    clock_suspect boolean not null default false,
    sealed_words bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    superseded_by uuid,
    sealed_reason bytea,
    kind text not null,
    said_at jsonb not null,
    ruling_id uuid,
    about_id uuid
  );
  create unique index procedural_step_one_stands on procedural_step (root_id) where superseded_at is null;
  create index procedural_step_by_detention on procedural_step (detention_id);
  select qorgau_secure('procedural_step');
  grant select, insert on procedural_step to qorgau_app;
  grant update (superseded_at, superseded_by, sealed_reason) on procedural_step to qorgau_app;
  create policy with_its_detention on procedural_step for select to qorgau_app using (qorgau_sees_detention(detention_id));
  create policy defence_records on procedural_step to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id))
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
`;

const KEYS = `
  -- step_id: root of the record that started the clock, where a case may have several of its kind
  alter table deadline
    add column step_id uuid,
    add column paused_since timestamptz,
    add column watched boolean not null default false,
    add column opens boolean not null default false,
    drop constraint deadline_answer_kind_check,
    add constraint deadline_answer_kind_check check (answer_kind in ('RELEASE', 'HEARING', 'ACT'));
  drop index deadline_one_custody_clock;
  drop index deadline_one_ruling_clock;
  create unique index deadline_one_custody_clock on deadline (detention_id, rule_code)
    where ruling_id is null and step_id is null;
  create unique index deadline_one_ruling_clock on deadline (ruling_id, rule_code)
    where ruling_id is not null and step_id is null;
  create unique index deadline_one_step_clock on deadline (step_id, rule_code) where step_id is not null;

  alter table ruling add column by_agency boolean;
  -- what was filed: it answers the clocks whose rule asks for filings of its kind
  alter table filing
    alter column ruling_id drop not null,
    add column step_id uuid,
    add column kind text not null default 'APPEAL';
`;

const OLD_KEYS = `
  create temporary table gone on commit drop as
    select id from deadline
    where rule_code not in ('KZ-DET-3H', 'KZ-DET-24H', 'KZ-APPEAL-10D', 'ORG-ARREST-APPEAL-NOW');
  delete from acknowledgement where deadline_id in (select id from gone);
  delete from deadline_closing where deadline_id in (select id from gone);
  delete from milestone where deadline_id in (select id from gone);
  delete from deadline_version where deadline_id in (select id from gone);
  delete from deadline where id in (select id from gone);
  delete from filing where ruling_id is null or kind <> 'APPEAL';
  drop table gone;
  alter table filing drop column kind, drop column step_id, alter column ruling_id set not null;
  alter table ruling drop column by_agency;
  drop index deadline_one_step_clock;
  drop index deadline_one_custody_clock;
  drop index deadline_one_ruling_clock;
  alter table deadline
    drop column step_id,
    drop column paused_since,
    drop column watched,
    drop column opens,
    drop constraint deadline_answer_kind_check,
    add constraint deadline_answer_kind_check check (answer_kind in ('RELEASE', 'HEARING'));
  create unique index deadline_one_custody_clock on deadline (detention_id, rule_code) where ruling_id is null;
  create unique index deadline_one_ruling_clock on deadline (ruling_id, rule_code) where ruling_id is not null;
`;

const PAUSED_AND_OPENED = `
      when d.paused_since <= domain_now() then 'PAUSED'
      when d.opens and domain_now() >= d.due_at then 'MET'`;

/** Says in SQL what `stateOf` says in code, branch by branch. */
const stateFunction = (more: string) => `
  create or replace function deadline_state(d deadline) returns text language sql stable as $$
    select case
      when d.void_reason is not null then 'VOID'
      when d.closing_confirmed_by is not null and d.filing_id is null and d.answer_kind is null then 'VOID'
      when d.due_at is null then 'NEEDS_FACTS'${
        more &&
        `
      when d.opens and (d.filing_id is not null or d.answer_kind is not null) then 'MET'`
      }
      when d.filing_id is not null then case when coalesce(d.received_at, d.filed_at) < d.due_at then 'MET' else 'MISSED' end
      when d.answer_kind is not null then case when d.answer_at < d.due_at then 'MET' else 'MISSED' end${more}
      when domain_now() < d.due_at then 'RUNNING'
      else 'MISSED'
    end
  $$;
`;

/** What the desk must act on: clocks of others that are only watched stay on the case. */
const openView = (more: string) => `
  create or replace view proceedings_open_deadlines with (security_invoker = true) as
  select d.id as deadline_id, canonical_detention_id(d.detention_id) as detention_id, d.rule_code,
         deadline_state(d) as state, d.obliged_party, d.act_by, d.due_at
  from deadline d
  where d.filing_id is null and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null ${more};
`;

const outcomesView = (more: string) => `
  create or replace view proceedings_outcomes with (security_invoker = true) as
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
    select distinct canonical_detention_id(detention_id) as detention_id from filing where withdrawn_at is null ${more}
  )
  select detention_id, r.penalty_kind, r.arrest_days, r.fine_mci, r.ruled_at,
         coalesce(p.protocol_count, 0) as protocol_count, f.detention_id is not null as appeal_filed
  from papers p full join rulings r using (detention_id) left join filings f using (detention_id);
`;
