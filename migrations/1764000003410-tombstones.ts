import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stops a re-import of somebody erased: keyed hashes, a code and a day. No name, and no way to a case. */
export class Tombstones1764000003410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(ASKED);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_row drop column sealed_reason, drop column erased_before;
      drop function custody_tombstones_like; drop table erasure_tombstone;
    `);
  }
}

/** The id is chance: one that tells the time would tell which erasure it was. */
const TABLE = `
  create table erasure_tombstone (
    id uuid primary key,
    name_keys bytea[] not null,
    birth_keys bytea[] not null,
    iin_key bytea,
    edition text not null,
    reason text not null check (reason in ('PERSON_ASKED', 'FAMILY_ASKED', 'LOGGED_BY_MISTAKE', 'NO_LONGER_NEEDED')),
    erased_on date not null,
    check (cardinality(name_keys) > 0 or iin_key is not null)
  );
  create index erasure_tombstone_by_name on erasure_tombstone using gin (name_keys);
  create index erasure_tombstone_by_iin on erasure_tombstone (iin_key) where iin_key is not null;
  select qorgau_secure('erasure_tombstone');
  grant select, insert on erasure_tombstone to qorgau_app;
  create policy system_keeps on erasure_tombstone to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

/** Whoever has a row before them may ask; nobody of the staff may list. */
const ASKED = `
  create function custody_tombstones_like(names bytea[], iins bytea[])
    returns table (id uuid, name_keys bytea[], birth_keys bytea[], iin_key bytea)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    if qorgau_role() not in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM') then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    return query select t.id, t.name_keys, t.birth_keys, t.iin_key from erasure_tombstone t
      where t.name_keys && names or t.iin_key = any (iins) limit 2500;
  end $$;
  revoke execute on function custody_tombstones_like from public;
  grant execute on function custody_tombstones_like to qorgau_app;
`;

/** A row of a list that equals somebody erased is left out unless a person says why not. Both go with the texts. */
const ROWS = `
  alter table import_row add erased_before boolean not null default false, add sealed_reason bytea;
`;
