import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keyed traces of protocols, by which a night's protocols are compared without opening a word of them. */
export class ProtocolPatterns1764000001342 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRACES);
    await runner.query(NIGHT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function proceedings_night; drop table protocol_pattern');
  }
}

const TRACES = `
  -- keyed and compounded with the night: equal only within one night, worthless without the installation's key
  create table protocol_pattern (
    protocol_id uuid primary key references protocol,
    detention_id uuid not null references detention,
    night date not null,
    rules_version text not null,
    narrative bytea check (length(narrative) = 512),
    officer bytea check (length(officer) = 12),
    witnesses bytea[] not null default '{}'
  );
  create index protocol_pattern_by_night on protocol_pattern (night);
  select qorgau_secure('protocol_pattern');
  -- written with the protocol, read only through the function below
  grant insert on protocol_pattern to qorgau_app;
  create policy with_its_protocol on protocol_pattern for insert to qorgau_app
    with check (qorgau_role() in ('COORDINATOR', 'LAWYER', 'SYSTEM') and qorgau_sees_detention(detention_id));
`;

/**
 * A lawyer must learn how many other protocols tell the same story, so the traces of a whole night are read past row
 * security; which of the ids a caller may be shown, row security decides in a second statement.
 */
const NIGHT = `
  create function proceedings_night(nights date[], event uuid, in_city text)
    returns table (protocol_id uuid, root_id uuid, person_id uuid, night text, narrative bytea, officer text, witnesses text[],
                   drawn_at jsonb, department_id uuid, lat double precision, lon double precision)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.root_id, canonical_person_id(d.person_id), x.night::text, x.narrative, encode(x.officer, 'hex'),
           array(select encode(w, 'hex') from unnest(x.witnesses) as t (w)),
           (p.facts -> 'drawnAt') - 'asWritten', dep.id, dep.lat, dep.lon
    from protocol_pattern x
    join protocol p on p.id = x.protocol_id and p.superseded_at is null
    join detention d on d.id = p.detention_id
    left join assembly_event e on e.id = d.event_id
    -- where somebody first-hand saw the person nearest in time
    left join lateral (
      select c.department_id from custody_claim c
      where c.detention_id = d.id and c.superseded_by is null and c.verified and not c.clock_suspect and c.department_id is not null
      order by abs(extract(epoch from c.effective_at - p.effective_at)), c.id limit 1
    ) seen on true
    left join department dep on dep.id = seen.department_id
    where qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM')
      and (x.night = any (nights) or (nights is null and event is not null))
      and (event is null or d.event_id = event)
      and (in_city is null or lower(coalesce(e.city, dep.city)) = lower(in_city))
    order by p.effective_at, p.id
  $$;
  revoke execute on function proceedings_night from public;
  grant execute on function proceedings_night to qorgau_app;
`;
