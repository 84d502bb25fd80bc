import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of other organisations: their files, how their columns are read, and their rows until somebody decided. */
export class ListImports1764000002200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['import_source', 'import_file', 'list_import', 'import_row']) {
      await runner.query(`
        select qorgau_secure('${table}');
        grant select, insert, update, delete on ${table} to qorgau_app;
        create policy desk on ${table} to qorgau_app
          using ((select qorgau_role()) in ('COORDINATOR', 'SYSTEM'))
          with check ((select qorgau_role()) in ('COORDINATOR', 'SYSTEM'));
      `);
    }
    await runner.query(SOURCES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SOURCES_BACK);
    await runner.query('drop table import_row, list_import, import_file, import_source');
  }
}

const TABLES = `
  -- an organisation, with how its columns were read last; both sealed under the source
  create table import_source (
    id uuid primary key,
    sealed_name bytea not null,
    sealed_mapping bytea,
    added_by uuid references staff,
    added_at timestamptz not null
  );

  -- as it was uploaded, sealed under its own key; gone after a time
  create table import_file (
    id uuid primary key,
    print bytea not null,
    byte_length integer not null check (byte_length between 1 and 8388608),
    sealed bytea not null,
    uploaded_by uuid not null references staff,
    uploaded_at timestamptz not null default domain_now()
  );

  create table list_import (
    id uuid primary key,
    source_id uuid not null references import_source,
    file_id uuid unique references import_file on delete set null,
    file_print bytea not null,
    event_id uuid references assembly_event,
    listed_at jsonb not null,
    encoding text not null check (encoding in ('UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1251')),
    delimiter text not null check (delimiter in ('COMMA', 'SEMICOLON', 'TAB', 'PIPE')),
    quoted boolean not null,
    has_header boolean not null,
    column_count smallint not null,
    row_count smallint not null,
    sealed_head bytea,
    sealed_mapping bytea,
    state text not null check (state in ('STARTED', 'MAPPED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'DISCARDED')),
    started_by uuid not null references staff,
    started_at timestamptz not null,
    applied_by uuid references staff,
    applied_at timestamptz,
    undone_by uuid references staff,
    undone_at timestamptz,
    finished_at timestamptz,
    erased_at timestamptz
  );
  create index list_import_latest on list_import (started_at desc, id desc);
  create index list_import_at_work on list_import (state) where state in ('APPLYING', 'UNDOING');

  -- the row's id becomes the detention's, person_id the person's, where it is logged as somebody new
  create table import_row (
    id uuid primary key,
    import_id uuid not null references list_import on delete cascade,
    position smallint not null,
    person_id uuid not null,
    sealed bytea,
    faults text[] not null default '{}',
    blocked boolean not null default false,
    nobody boolean not null,
    twin_position smallint,
    verdict text check (verdict in ('NEW', 'PROBABLY_KNOWN', 'SAME_NAME')),
    candidates jsonb not null default '[]',
    decision text check (decision in ('LOG', 'JOIN', 'SKIP')),
    known_person_id uuid references person,
    decided_by uuid references staff,
    decided_at timestamptz,
    outcome text check (outcome in ('LOGGED', 'JOINED', 'KEPT_AS_TEXT', 'FAILED')),
    detention_id uuid,
    batch_id uuid,
    batch_position smallint,
    claim_id uuid,
    start_id uuid,
    unique (import_id, position),
    check (coalesce(decision = 'JOIN', false) = (known_person_id is not null)),
    check ((decision is null) = (decided_at is null))
  );
  create index import_row_to_write on import_row (import_id, position) where decision in ('LOG', 'JOIN') and outcome is null;
`;

/** A list of somebody else is a source of its own: what it says nobody of ours saw. */
const SOURCES = `
  alter table custody_claim drop constraint custody_claim_source_check, add constraint custody_claim_source_check check
    (source in ('LAWYER_SAW', 'DETAINEE_TOLD', 'POLICE_SAID', 'DOCUMENT', 'RELATIVE_TOLD', 'HOTLINE', 'THIRD_PARTY_LIST', 'OTHER'));
`;
const SOURCES_BACK = `
  update custody_claim set source = 'OTHER' where source = 'THIRD_PARTY_LIST';
  alter table custody_claim drop constraint custody_claim_source_check, add constraint custody_claim_source_check check
    (source in ('LAWYER_SAW', 'DETAINEE_TOLD', 'POLICE_SAID', 'DOCUMENT', 'RELATIVE_TOLD', 'HOTLINE', 'OTHER'));
`;
