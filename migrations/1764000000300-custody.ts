import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments, events, persons, custody episodes, claims, intake, merges. */
export class Custody1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERENCE);
    await runner.query(PEOPLE);
    await runner.query(EPISODES);
    await runner.query(CLAIMS);
    await runner.query(INTAKE);
    await runner.query(MERGES);
    await runner.query(SIGHT);
    await runner.query(ADVICE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function custody_known_as; drop function custody_open_episode;
      drop function custody_grant_sight; drop function custody_withdraw_sight;
      drop table detention_redirect, person_redirect, person_merge, intake_row, intake_batch, custody_claim, detention_start;
      drop table detention_sight cascade;
      drop function qorgau_sees_person(uuid) cascade;
      drop function qorgau_sees_detention(uuid) cascade;
      drop function canonical_person_id, canonical_detention_id;
      drop table detention, person, assembly_event, department;
      drop function qorgau_on_desk;
    `);
  }
}

const REFERENCE = `
  -- coordinators see every case; analysts count rows and open no name; the system works for all
  create function qorgau_on_desk() returns boolean language sql stable
    return qorgau_role() in ('COORDINATOR', 'ANALYST', 'SYSTEM');

  create table department (
    id uuid primary key default uuidv7(),
    code text not null unique,
    region text not null,
    city text,
    name_ru text not null,
    name_kk text not null,
    name_en text not null,
    type text not null,
    address text,
    lat double precision,
    lon double precision,
    phone text,
    zone text not null,
    source text not null,
    confidence text not null check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
    verified boolean not null default false
  );
  select qorgau_secure('department');
  grant select, insert, update on department to qorgau_app;
  create policy staff_reads on department for select to qorgau_app using (qorgau_role() <> '');
  create policy administrators_keep on department to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));

  create table assembly_event (
    id uuid primary key,
    title text not null,
    city text not null,
    place text not null,
    form text,
    starts_at timestamptz not null,
    zone text not null,
    opened_by uuid,
    opened_at timestamptz not null,
    closed_at timestamptz
  );
  select qorgau_secure('assembly_event');
  grant select, insert, update on assembly_event to qorgau_app;
  create policy staff_reads on assembly_event for select to qorgau_app using (qorgau_role() <> '');
  create policy desk_opens on assembly_event to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
`;

const PEOPLE = `
  -- what identifies is sealed; what rules and figures need is clear
  create table person (
    id uuid primary key,
    sealed_name bytea,
    sealed_description bytea,
    sealed_birth_date bytea,
    sealed_iin bytea,
    sealed_contact bytea,
    sealed_notes bytea,
    name_hash bytea,
    birth_hash bytea,
    iin_hash bytea,
    rules_version text not null,
    nameless boolean not null default false,
    birth_year smallint check (birth_year between 1900 and 2100),
    sex text check (sex in ('FEMALE', 'MALE')),
    citizenship text not null default 'UNKNOWN' check (citizenship in ('CITIZEN', 'FOREIGN', 'STATELESS', 'UNKNOWN')),
    seeks_asylum boolean,
    disability boolean,
    languages text[] not null default '{}',
    logged_by uuid,
    logged_at timestamptz not null
  );
  create index person_by_name on person (name_hash) where name_hash is not null;
  create index person_by_birth on person (birth_hash) where birth_hash is not null;
  create index person_by_iin on person (iin_hash) where iin_hash is not null;
  select qorgau_secure('person');
  grant select, insert, update on person to qorgau_app;
`;

const EPISODES = `
  -- the place columns are derived from claims by custody's own code; nobody types them
  create table detention (
    id uuid primary key,
    person_id uuid not null references person,
    event_id uuid references assembly_event,
    track text not null default 'ADMINISTRATIVE' check (track in ('ADMINISTRATIVE', 'CRIMINAL', 'UNKNOWN')),
    role_at_event text check (role_at_event in ('PARTICIPANT', 'ORGANISER', 'PASSER_BY', 'JOURNALIST', 'OBSERVER', 'LAWYER')),
    charged_article text,
    family_answer text not null default 'NONE' check (family_answer in ('NONE', 'CODE_WORD', 'NAME_AND_BIRTH')),
    code_word_hash bytea,
    status text not null check (status in ('HELD', 'HOSPITAL', 'RELEASED', 'UNKNOWN')),
    department_id uuid references department,
    place_claim_id uuid,
    place_verified boolean not null default false,
    last_confirmed_at timestamptz,
    released_at timestamptz,
    started_from timestamptz,
    started_until timestamptz,
    logged_by uuid,
    logged_at timestamptz not null
  );
  create index detention_by_person on detention (person_id);
  create index detention_held_by_department on detention (department_id) where status in ('HELD', 'HOSPITAL', 'UNKNOWN');
  create index detention_by_event on detention (event_id);
  select qorgau_secure('detention');
  grant select, insert, update on detention to qorgau_app;
`;

const CLAIMS = `
  create table custody_claim (
    id uuid primary key,
    detention_id uuid not null references detention,
    kind text not null check (kind in ('SEEN', 'MOVED', 'RELEASED', 'HOSPITAL', 'UNKNOWN')),
    department_id uuid references department,
    said_at jsonb not null,
    effective_at timestamptz not null,
    source text not null check (source in ('LAWYER_SAW', 'DETAINEE_TOLD', 'POLICE_SAID', 'DOCUMENT', 'RELATIVE_TOLD', 'HOTLINE', 'OTHER')),
    verified boolean not null,
    clock_suspect boolean not null default false,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_by uuid references custody_claim,
    sealed_reason bytea
  );
  create index custody_claim_by_detention on custody_claim (detention_id, effective_at);
  select qorgau_secure('custody_claim');
  grant select, insert, update (superseded_by, sealed_reason) on custody_claim to qorgau_app;

  -- real and recorded start are separate claims about one moment
  create table detention_start (
    id uuid primary key,
    detention_id uuid not null references detention,
    kind text not null check (kind in ('REAL', 'RECORDED')),
    said_at jsonb not null,
    source text not null,
    clock_suspect boolean not null default false,
    recorded_by uuid,
    recorded_at timestamptz not null,
    superseded_by uuid references detention_start,
    sealed_reason bytea
  );
  create index detention_start_by_detention on detention_start (detention_id);
  select qorgau_secure('detention_start');
  grant select, insert, update (superseded_by, sealed_reason, clock_suspect) on detention_start to qorgau_app;
`;

const INTAKE = `
  create table intake_batch (
    id uuid primary key,
    event_id uuid references assembly_event,
    department_id uuid references department,
    observed_at jsonb not null,
    source text not null,
    clock_suspect boolean not null default false,
    logged_by uuid,
    logged_at timestamptz not null
  );
  select qorgau_secure('intake_batch');
  grant select, insert on intake_batch to qorgau_app;
  create policy own_or_desk on intake_batch to qorgau_app
    using (logged_by = qorgau_actor() or qorgau_on_desk()) with check (logged_by = qorgau_actor() or qorgau_role() = 'SYSTEM');

  -- a row as it was typed, sealed, whatever became of it
  create table intake_row (
    id uuid primary key,
    batch_id uuid not null references intake_batch,
    position integer not null,
    sealed_text bytea not null,
    outcome text not null check (outcome in ('LOGGED', 'JOINED', 'KEPT_AS_TEXT')),
    marks text[] not null default '{}',
    person_id uuid references person,
    detention_id uuid references detention
  );
  create index intake_row_by_batch on intake_row (batch_id, position);
  create index intake_row_by_detention on intake_row (detention_id);
  select qorgau_secure('intake_row');
  grant select, insert on intake_row to qorgau_app;
  create policy with_its_batch on intake_row to qorgau_app
    using (exists (select 1 from intake_batch b where b.id = batch_id)) with check (true);
`;

const MERGES = `
  -- a merge writes redirects and rewrites nothing; undoing it closes them
  create table person_merge (
    id uuid primary key,
    kept_person_id uuid not null references person,
    merged_person_id uuid not null references person,
    sealed_reason bytea not null,
    merged_by uuid,
    merged_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    sealed_undo_reason bytea,
    check (kept_person_id <> merged_person_id)
  );
  select qorgau_secure('person_merge');
  grant select, insert, update (undone_by, undone_at, sealed_undo_reason) on person_merge to qorgau_app;

  create table person_redirect (
    merge_id uuid not null references person_merge,
    from_id uuid not null references person,
    to_id uuid not null references person,
    active boolean not null default true,
    primary key (merge_id, from_id)
  );
  create unique index person_redirect_one_active on person_redirect (from_id) where active;
  create index person_redirect_to on person_redirect (to_id) where active;
  select qorgau_secure('person_redirect');
  grant select, insert, update (active) on person_redirect to qorgau_app;
  create policy staff_follows on person_redirect to qorgau_app using (qorgau_role() <> '') with check (qorgau_role() <> '');

  create table detention_redirect (
    merge_id uuid not null references person_merge,
    from_id uuid not null references detention,
    to_id uuid not null references detention,
    active boolean not null default true,
    primary key (merge_id, from_id)
  );
  create unique index detention_redirect_one_active on detention_redirect (from_id) where active;
  create index detention_redirect_to on detention_redirect (to_id) where active;
  select qorgau_secure('detention_redirect');
  grant select, insert, update (active) on detention_redirect to qorgau_app;
  create policy staff_follows on detention_redirect to qorgau_app using (qorgau_role() <> '') with check (qorgau_role() <> '');

  create function canonical_person_id(id uuid) returns uuid language sql stable as $$
    with recursive chain (id, depth) as (
      select canonical_person_id.id, 0
      union all
      select r.to_id, chain.depth + 1 from chain join person_redirect r on r.from_id = chain.id and r.active where depth < 32
    )
    select id from chain order by depth desc limit 1
  $$;
  create function canonical_detention_id(id uuid) returns uuid language sql stable as $$
    with recursive chain (id, depth) as (
      select canonical_detention_id.id, 0
      union all
      select r.to_id, chain.depth + 1 from chain join detention_redirect r on r.from_id = chain.id and r.active where depth < 32
    )
    select id from chain order by depth desc limit 1
  $$;
`;

/** Row-level security: a lawyer sees the departments they are on duty at, their own entries, their own people. */
const SIGHT = `
  -- sight of one case given to one colleague: by joining a row to it, by assignment, by hand-over
  create table detention_sight (
    detention_id uuid not null references detention,
    staff_id uuid not null references staff,
    reason text not null,
    at timestamptz not null default now(),
    primary key (detention_id, staff_id, reason)
  );
  select qorgau_secure('detention_sight');
  grant select on detention_sight to qorgau_app;
  create policy own_sight on detention_sight for select to qorgau_app using (staff_id = qorgau_actor() or qorgau_on_desk());
  create function custody_grant_sight(detention_id uuid, staff_id uuid, reason text) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into detention_sight (detention_id, staff_id, reason) values (detention_id, staff_id, reason) on conflict do nothing
  $$;
  create function custody_withdraw_sight(detention_id uuid, staff_id uuid, reason text) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from detention_sight s where s.detention_id = custody_withdraw_sight.detention_id
      and s.staff_id = custody_withdraw_sight.staff_id and s.reason = custody_withdraw_sight.reason
  $$;
  revoke execute on function custody_grant_sight, custody_withdraw_sight from public;
  grant execute on function custody_grant_sight, custody_withdraw_sight to qorgau_app;

  create policy desk on detention to qorgau_app using (qorgau_on_desk()) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  create policy own_entries on detention to qorgau_app
    using (logged_by = qorgau_actor() and qorgau_role() in ('LAWYER', 'OPERATOR'))
    with check (qorgau_role() in ('LAWYER', 'OPERATOR'));
  create policy on_duty_there on detention to qorgau_app
    using (qorgau_role() = 'LAWYER' and department_id = any (qorgau_scope()));

  create policy granted on detention to qorgau_app
    using (exists (select 1 from detention_sight s where s.detention_id = detention.id and s.staff_id = qorgau_actor()));

  create function qorgau_sees_detention(id uuid) returns boolean language sql stable as $$
    select exists (select 1 from detention d where d.id = qorgau_sees_detention.id)
  $$;

  create policy desk on person to qorgau_app using (qorgau_on_desk()) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  create policy own_entries on person to qorgau_app
    using (logged_by = qorgau_actor() and qorgau_role() in ('LAWYER', 'OPERATOR'))
    with check (qorgau_role() in ('LAWYER', 'OPERATOR'));
  create policy with_a_visible_detention on person for select to qorgau_app
    using (qorgau_role() in ('LAWYER', 'OPERATOR') and exists (select 1 from detention d where d.person_id = person.id));

  create function qorgau_sees_person(id uuid) returns boolean language sql stable as $$
    select exists (select 1 from person p where p.id = qorgau_sees_person.id)
  $$;

  create policy with_its_detention on custody_claim to qorgau_app
    using (qorgau_sees_detention(detention_id)) with check (qorgau_sees_detention(detention_id));
  create policy with_its_detention on detention_start to qorgau_app
    using (qorgau_sees_detention(detention_id)) with check (qorgau_sees_detention(detention_id));
  create policy with_both_persons on person_merge to qorgau_app
    using (qorgau_sees_person(kept_person_id) or qorgau_sees_person(merged_person_id))
    with check (qorgau_sees_person(kept_person_id) and qorgau_sees_person(merged_person_id));
`;

/** Duplicate advice looks past the caller's scope and says only what may be said: no name leaves it. */
const ADVICE = `
  -- where a known person is held now, for a colleague who has them before their eyes
  create function custody_open_episode(person uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select canonical_detention_id(d.id) from detention d
    where canonical_person_id(d.person_id) = canonical_person_id(person) and d.status <> 'RELEASED'
    order by d.logged_at desc limit 1
  $$;
  revoke execute on function custody_open_episode from public;
  grant execute on function custody_open_episode to qorgau_app;

  create function custody_known_as(name_hashes bytea[], birth_hashes bytea[], iin_hashes bytea[], exclude uuid[])
    returns table (person_id uuid, matched_name bytea, matched_birth bytea, matched_iin bytea, birth_year smallint, sex text,
                   open_detention_id uuid, city text, episodes bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.name_hash, p.birth_hash, p.iin_hash, p.birth_year, p.sex,
           (select d.id from detention d
             where canonical_person_id(d.person_id) = canonical_person_id(p.id) and d.status <> 'RELEASED'
               and not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active)
             order by d.logged_at desc limit 1),
           (select dep.city from detention d join department dep on dep.id = d.department_id
             where d.person_id = p.id order by d.logged_at desc limit 1),
           (select count(*) from detention d where d.person_id = p.id)
    from person p
    where (p.name_hash = any (name_hashes) or p.birth_hash = any (birth_hashes) or p.iin_hash = any (iin_hashes))
      and p.id <> all (exclude)
    order by p.logged_at desc
    limit 2500
  $$;
  revoke execute on function custody_known_as from public;
  grant execute on function custody_known_as to qorgau_app;
`;
