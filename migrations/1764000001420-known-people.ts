import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a person's name last changed, for the index of names; and advice that follows merges without reading every episode. */
export class KnownPeople1764000001420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGED);
    await runner.query(KNOWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function custody_people_in_brief; drop function custody_same_hashes;
      drop index subject_key_destroyed;
      drop trigger person_name_changed on person; drop function person_name_changed;
      alter table person drop column name_changed_at;
    `);
  }
}

/** Real time, also in a demo: it orders what the index of names has read, and nothing else. */
const CHANGED = `
  alter table person add column name_changed_at timestamptz not null default now();
  alter table person alter column name_changed_at set default clock_timestamp();
  create index person_by_name_change on person (name_changed_at);
  create function person_name_changed() returns trigger language plpgsql as $$
  begin
    new.name_changed_at := clock_timestamp();
    return new;
  end $$;
  create trigger person_name_changed before update of sealed_name, sealed_birth_date, sealed_iin, birth_year on person
    for each row execute function person_name_changed();
  create index subject_key_destroyed on subject_key (destroyed_at) where destroyed_at is not null;
`;

const KNOWN = `
  -- records whose compound hash is one of these, whoever may see them: ids and hashes, nothing else
  create function custody_same_hashes(name_hashes bytea[], birth_hashes bytea[], iin_hashes bytea[], exclude uuid[])
    returns table (person_id uuid, name_hash bytea, birth_hash bytea, iin_hash bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.name_hash, p.birth_hash, p.iin_hash
    from person p
    where (p.name_hash = any (name_hashes) or p.birth_hash = any (birth_hashes) or p.iin_hash = any (iin_hashes))
      and p.id <> all (exclude)
    order by p.logged_at desc
    limit 2500
  $$;

  -- what advice may say of records: whom each leads to, and that person's episodes as one
  create function custody_people_in_brief(records uuid[])
    returns table (person_id uuid, canonical_id uuid, birth_year smallint, sex text, held_now boolean, city text, episodes bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive given as materialized (
      select p.id, canonical_person_id(p.id) as canonical_id, p.birth_year, p.sex from person p where p.id = any (records)
    ),
    member (canonical_id, id) as (
      select distinct g.canonical_id, g.canonical_id from given g
      union
      select m.canonical_id, r.from_id from member m join person_redirect r on r.to_id = m.id and r.active
    ),
    episode as (
      select m.canonical_id, d.status <> 'RELEASED' as open, d.logged_at, dep.city
      from member m
      join detention d on d.person_id = m.id
      left join department dep on dep.id = d.department_id
      where not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active)
    ),
    brief as (
      select e.canonical_id, bool_or(e.open) as held_now, count(*) as episodes,
             (array_agg(e.city order by e.open desc, e.logged_at desc) filter (where e.city is not null))[1] as city
      from episode e group by e.canonical_id
    )
    select g.id, g.canonical_id, g.birth_year, g.sex, coalesce(b.held_now, false), b.city, coalesce(b.episodes, 0)
    from given g left join brief b on b.canonical_id = g.canonical_id
  $$;
  revoke execute on function custody_same_hashes, custody_people_in_brief from public;
  grant execute on function custody_same_hashes, custody_people_in_brief to qorgau_app;
`;
