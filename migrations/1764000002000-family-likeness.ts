import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in the disclosure snapshot, sealed, in the place of hashes; read anew only where one changed. And leads by likeness. */
export class FamilyLikeness1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EMPTY_SNAPSHOT);
    await runner.query(`
      drop function family_snapshot(uuid);
      alter table family_snapshot_entry drop column doors, add column sealed_names bytea not null;
    `);
    await runner.query(SNAPSHOT);
    await runner.query(HELD_NAMES);
    await runner.query('drop function custody_known_as');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(EMPTY_SNAPSHOT);
    await runner.query(`
      drop view custody_held_names;
      drop function family_snapshot(uuid, uuid[]);
      alter table family_snapshot_entry drop column sealed_names, add column doors bytea not null;
    `);
    await runner.query(SNAPSHOT_AS_IT_WAS);
    await runner.query(KNOWN_AS_IT_WAS);
  }
}

/** All of it is derived: the worker's next sweep builds it, and until then the door answers from what it holds. */
const EMPTY_SNAPSHOT = 'delete from family_snapshot_entry; delete from family_snapshot_state;';

const SNAPSHOT = `
  -- one row with no entry where the caller's version is still the current one; no row before the first build; entries
  -- the caller holds come without their contents
  create function family_snapshot(known uuid, held uuid[])
    returns table (version uuid, as_of timestamptz, age_ms bigint, entry_id uuid, is_held boolean, person_tag bytea,
                   sealed_names bytea, sealed_answer bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.version, s.as_of, (extract(epoch from clock_timestamp() - s.checked_at) * 1000)::bigint,
           e.id, h.id is not null,
           case when h.id is null then e.person_tag end,
           case when h.id is null then e.sealed_names end,
           case when h.id is null then e.sealed_answer end
    from family_snapshot_state s
    left join family_snapshot_entry e on s.version is distinct from family_snapshot.known
    left join unnest(family_snapshot.held) h (id) on h.id = e.id
  $$;
  revoke execute on function family_snapshot from public, qorgau_app;
  grant execute on function family_snapshot to qorgau_family;
`;

const HELD_NAMES = `
  -- what custody publishes to leads: every name of everybody who is not released, consenting or not
  create view custody_held_names with (security_invoker = true) as
  with recursive member (head_id, id, depth) as (
    select distinct r.to_id, r.to_id, 0 from person_redirect r
    where r.active and not exists (select 1 from person_redirect x where x.from_id = r.to_id and x.active)
    union all
    select m.head_id, r.from_id, m.depth + 1 from member m join person_redirect r on r.to_id = m.id and r.active
    where m.depth < 32
  )
  select h.detention_id, p.id as named_id, p.sealed_name, p.sealed_birth_date, p.birth_year, p.name_changed_at
  from custody_heads h
  left join member own on own.id = h.person_id
  left join member other on other.head_id = own.head_id
  join person p on p.id = coalesce(other.id, h.person_id)
  where h.status <> 'RELEASED' and p.sealed_name is not null
    and exists (select 1 from subject_key k where k.subject_id = p.id and k.wrapped is not null);
  grant select on custody_held_names to qorgau_app;
`;

const SNAPSHOT_AS_IT_WAS = `
  create function family_snapshot(known uuid default null)
    returns table (version uuid, as_of timestamptz, age_ms bigint, id uuid, person_tag bytea, doors bytea, sealed_answer bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.version, s.as_of, (extract(epoch from clock_timestamp() - s.checked_at) * 1000)::bigint,
           e.id, e.person_tag, e.doors, e.sealed_answer
    from family_snapshot_state s
    left join family_snapshot_entry e on s.version is distinct from family_snapshot.known
  $$;
  revoke execute on function family_snapshot from public, qorgau_app;
  grant execute on function family_snapshot to qorgau_family;
`;

const KNOWN_AS_IT_WAS = `
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
