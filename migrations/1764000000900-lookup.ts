import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The family door: candidates, the disclosure snapshot, watch requests, and all its own role may do. */
export class Lookup1764000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CANDIDATES);
    await runner.query(SNAPSHOT);
    await runner.query(WATCH);
    await runner.query(ROLE);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function family_put_watch; drop function family_record_disclosure; drop function family_snapshot;
      revoke usage on schema public from qorgau_family;
      alter default privileges revoke execute on functions from qorgau_app;
      alter default privileges grant execute on functions to public;
      drop table family_watch_request; drop table family_snapshot_state; drop table family_snapshot_entry;
      drop view custody_family_candidates;
    `);
  }
}

/** What custody publishes to the family door: one row a name under which a consenting, held, seen person is known. */
const CANDIDATES = `
  create view custody_family_candidates with (security_invoker = true) as
  with head as (
    select h.*,
           case when exists (select 1 from person_redirect r where r.from_id = h.person_id and r.active)
                then canonical_person_id(h.person_id) else h.person_id end as canonical_id
    from custody_heads h where h.status <> 'RELEASED'
  ), latest as (
    -- the person's newest open episode speaks, also when it says no
    select distinct on (canonical_id) * from head order by canonical_id, logged_at desc, detention_id desc
  )
  select l.detention_id, l.canonical_id as person_id, l.family_answer, l.status,
         l.started_from, l.started_until, l.last_confirmed_at,
         dep.id as department_id, dep.name_ru, dep.name_kk, dep.name_en, dep.zone,
         dep.verified as department_verified, dep.address, dep.phone,
         l.person_id as code_word_subject_id, d.sealed_code_word,
         n.id as named_id, n.sealed_name, n.sealed_birth_date, n.birth_year
  from latest l
  join detention d on d.id = l.detention_id
  left join department dep on dep.id = l.department_id
  -- every spelling a merge has joined
  cross join lateral (
    with recursive tree (id, depth) as (
      select l.canonical_id, 0
      union all
      select r.from_id, tree.depth + 1 from tree join person_redirect r on r.to_id = tree.id and r.active
      where tree.depth < 32
    )
    select p.* from tree join person p on p.id = tree.id
  ) n
  where l.family_answer <> 'NONE' and l.place_verified and l.status in ('HELD', 'HOSPITAL')
    and n.sealed_name is not null
    and exists (select 1 from subject_key k where k.subject_id = n.id and k.wrapped is not null);
  grant select on custody_family_candidates to qorgau_app;
`;

const SNAPSHOT = `
  -- derived, rebuilt at will: hashes and seals under the family key, no name and no clear place
  create table family_snapshot_entry (
    id uuid primary key,
    detention_id uuid not null unique references detention,
    fingerprint bytea not null,
    person_tag bytea not null,
    doors bytea not null,
    sealed_answer bytea not null
  );
  select qorgau_secure('family_snapshot_entry');
  grant select, insert, delete on family_snapshot_entry to qorgau_app;
  create policy system_builds on family_snapshot_entry to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  create table family_snapshot_state (
    only_row boolean primary key default true check (only_row),
    version uuid not null,
    as_of timestamptz not null,
    checked_at timestamptz not null
  );
  select qorgau_secure('family_snapshot_state');
  grant select, insert, update on family_snapshot_state to qorgau_app;
  create policy system_builds on family_snapshot_state to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

const WATCH = `
  -- "tell me when you know": all of it sealed under the family key, the day alone is clear
  create table family_watch_request (
    id uuid primary key,
    sealed bytea not null check (octet_length(sealed) between 100 and 8192),
    received_on date not null default (domain_now() at time zone 'UTC')::date
  );
  select qorgau_secure('family_watch_request');
  grant select (id, received_on) on family_watch_request to qorgau_app;
  create policy desk_counts on family_watch_request for select to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
`;

/** What PUBLIC may execute becomes the app's: a role with nothing but three functions must be able to exist. */
const ROLE = `
  do $$
  declare target regprocedure;
  begin
    for target in
      select p.oid::regprocedure from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proowner = 'qorgau_owner'::regrole
        and (p.proacl is null or exists (
          select 1 from aclexplode(p.proacl) a where a.grantee = 0 and a.privilege_type = 'EXECUTE'))
    loop
      execute format('grant execute on function %s to qorgau_app', target);
      execute format('revoke execute on function %s from public', target);
    end loop;
  end $$;
  alter default privileges revoke execute on functions from public;
  alter default privileges grant execute on functions to qorgau_app;
  grant usage on schema public to qorgau_family;
`;

const FUNCTIONS = `
  -- one row with no entry where the caller's version is still the current one; no row before the first build
  create function family_snapshot(known uuid default null)
    returns table (version uuid, as_of timestamptz, age_ms bigint, id uuid, person_tag bytea, doors bytea, sealed_answer bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.version, s.as_of, (extract(epoch from clock_timestamp() - s.checked_at) * 1000)::bigint,
           e.id, e.person_tag, e.doors, e.sealed_answer
    from family_snapshot_state s
    left join family_snapshot_entry e on s.version is distinct from family_snapshot.known
  $$;

  -- who was spoken of; never to whom
  create function family_record_disclosure(subject uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform set_config('qorgau.role', 'FAMILY', true);
    perform qorgau_audit('DISCLOSED', 'ask', 'family answer', array[subject], null, null);
  end $$;

  create function family_put_watch(id uuid, sealed bytea) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into family_watch_request (id, sealed) values (id, sealed) on conflict do nothing
  $$;

  revoke execute on function family_snapshot, family_record_disclosure, family_put_watch from public, qorgau_app;
  grant execute on function family_snapshot, family_record_disclosure, family_put_watch to qorgau_family;
`;
