import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protocols, hearings, rulings, the service of their copies, and what the defence filed. */
export class Papers1764000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PAPERS);
    await runner.query(FILING);
    for (const table of ['protocol', 'hearing', 'ruling', 'ruling_service', 'filing']) {
      await runner.query(`
        select qorgau_secure('${table}');
        grant select, insert on ${table} to qorgau_app;
        create policy with_its_detention on ${table} for select to qorgau_app using (qorgau_sees_detention(detention_id));
        create policy defence_records on ${table} to qorgau_app
          using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id))
          with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
      `);
    }
    await runner.query(`
      grant update (superseded_at, superseded_by, sealed_reason) on protocol, hearing, ruling, ruling_service to qorgau_app;
      grant update (received_at, received, has_proof, sealed_words, withdrawn_at, withdrawn_by, sealed_reason)
        on filing to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table filing, ruling_service, ruling, hearing, protocol');
  }
}

/**
 * A version of a paper stands until `superseded_at`; `root_id` is the first version's id, by which other
 * records hold on to it. Words that may name somebody are sealed under the held person's key.
 */
const VERSIONED = `
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
    sealed_reason bytea`;

const oneStands = (table: string) => `
  create unique index ${table}_one_stands on ${table} (root_id) where superseded_at is null;
  create index ${table}_by_detention on ${table} (detention_id);`;

const PAPERS = `
  create table protocol (${VERSIONED},
    kind text not null check (kind in ('OFFENCE', 'DETENTION', 'DELIVERY', 'SEARCH')),
    article text,
    part smallint,
    facts jsonb not null
  );
  ${oneStands('protocol')}

  create table hearing (${VERSIONED},
    protocol_id uuid,
    court_id uuid references department,
    held_at jsonb not null,
    venue text not null check (venue in ('COURT', 'POLICE', 'REMOTE', 'OTHER')),
    result text not null check (result in ('RULED', 'ADJOURNED', 'RETURNED', 'UNKNOWN')),
    facts jsonb not null
  );
  ${oneStands('hearing')}

  create table ruling (${VERSIONED},
    protocol_id uuid not null,
    hearing_id uuid,
    court_id uuid references department,
    announced_at jsonb not null,
    penalty_kind text not null check
      (penalty_kind in ('WARNING', 'FINE', 'ARREST', 'COMMUNITY_WORK', 'EXPULSION', 'TERMINATED', 'OTHER')),
    additional_penalties text[] not null default '{}',
    arrest_days smallint check (arrest_days between 1 and 45),
    fine_mci numeric(8, 2) check (fine_mci > 0),
    article text,
    part smallint,
    signed boolean
  );
  ${oneStands('ruling')}

  -- the copy came into somebody's hands: neither a signature nor an announcement is that
  create table ruling_service (${VERSIONED},
    ruling_id uuid not null,
    served_at jsonb not null,
    served_to text not null check (served_to in ('PERSON', 'DEFENDER', 'REPRESENTATIVE')),
    means text not null check (means in ('HANDED_OVER', 'POST', 'ELECTRONIC'))
  );
  ${oneStands('ruling_service')}
  create index ruling_service_by_ruling on ruling_service (ruling_id);
`;

const FILING = `
  create table filing (
    id uuid primary key,
    detention_id uuid not null references detention,
    subject_id uuid not null references person,
    ruling_id uuid not null,
    filed_at jsonb not null,
    filed timestamptz not null,
    received_at jsonb,
    received timestamptz,
    channel text not null check (channel in ('COURT_OFFICE', 'E_FILING', 'POST', 'DUTY_DESK', 'DETENTION_STAFF', 'OTHER')),
    has_proof boolean not null,
    sealed_words bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    sealed_reason bytea
  );
  create index filing_by_ruling on filing (ruling_id);
  create index filing_by_detention on filing (detention_id);
`;
