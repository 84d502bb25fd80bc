import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that may be one person, found after they were logged: two sources can send them in the same moment. */
export class PossibleDuplicates1764000002003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WAITING);
    await runner.query(FOUND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table possible_duplicate;
      drop function custody_compare_later; drop table person_to_compare;
    `);
  }
}

const WAITING = `
  -- written in the transaction that logs somebody: whoever dies in between loses no comparison
  create table person_to_compare (
    person_id uuid primary key references person on delete cascade,
    tries integer not null default 0,
    retry_at timestamptz not null default clock_timestamp()
  );
  create index person_to_compare_due on person_to_compare (retry_at);
  select qorgau_secure('person_to_compare');
  grant select, update (tries, retry_at), delete on person_to_compare to qorgau_app;
  create policy system_compares on person_to_compare to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  -- for whoever logs: says nothing back
  create function custody_compare_later(detention_ids uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into person_to_compare (person_id)
    select distinct p.id from detention d join person p on p.id = d.person_id
    where d.id = any (detention_ids) and p.sealed_name is not null
    on conflict do nothing
  $$;
  revoke execute on function custody_compare_later from public;
  grant execute on function custody_compare_later to qorgau_app;
`;

const FOUND = `
  -- ids and codes; no name, and no score that would tell a stored spelling
  create table possible_duplicate (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    other_person_id uuid not null references person on delete cascade,
    verdict text not null check (verdict in ('PROBABLY_KNOWN', 'SAME_NAME')),
    likelihood text not null check (likelihood in ('HIGH', 'MEDIUM', 'LOW')),
    because text not null,
    differs text[] not null,
    found_at timestamptz not null,
    dismissed_by uuid references staff,
    dismissed_at timestamptz,
    sealed_reason bytea,
    check (person_id <> other_person_id),
    check ((dismissed_by is null) = (dismissed_at is null) and (dismissed_at is null) = (sealed_reason is null))
  );
  create unique index possible_duplicate_pair on possible_duplicate
    (least(person_id, other_person_id), greatest(person_id, other_person_id));
  create index possible_duplicate_by_person on possible_duplicate (person_id);
  create index possible_duplicate_by_other on possible_duplicate (other_person_id);
  create index possible_duplicate_open on possible_duplicate (found_at, id) where dismissed_at is null;
  select qorgau_secure('possible_duplicate');
  grant select, insert, update (dismissed_by, dismissed_at, sealed_reason) on possible_duplicate to qorgau_app;
  create policy desk on possible_duplicate to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  create policy of_ones_own_people on possible_duplicate for select to qorgau_app
    using (qorgau_role() in ('LAWYER', 'OPERATOR')
           and (qorgau_sees_person(person_id) or qorgau_sees_person(other_person_id)));
  create policy decided_by_who_sees_one on possible_duplicate for update to qorgau_app
    using (qorgau_role() in ('LAWYER', 'OPERATOR')
           and (qorgau_sees_person(person_id) or qorgau_sees_person(other_person_id)))
    with check (qorgau_role() in ('LAWYER', 'OPERATOR'));
`;
