import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taking back what a list wrote, as long as nobody has worked on it. */
export class TakenBack1764000002201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROWS);
    await runner.query(DERIVED.map((table) => `comment on table ${table} is '${GONE_WITH_IT}';`).join('\n'));
    await runner.query(WORK);
    await runner.query(TAKE);
    await runner.query(FORGET);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke delete on family_watch_lead from qorgau_app;
      drop function proceedings_forget; drop function custody_take_back; drop function custody_work_on;
      drop function custody_case_print;
      alter table import_row drop column print, drop column kept_because, drop column taken_back_at,
        add constraint import_row_known_person_id_fkey foreign key (known_person_id) references person not valid;
    `);
    await runner.query(DERIVED.map((table) => `comment on table ${table} is null;`).join('\n'));
  }
}

const ROWS = `
  -- print: how the case looked when it was written; another one says that somebody edited it
  alter table import_row
    add column print text,
    add column kept_because text[],
    add column taken_back_at timestamptz,
    -- that a list once joined somebody does not keep them: a list that waits to do so is asked
    drop constraint import_row_known_person_id_fkey;
`;

/** What the machine itself makes out of a case is nobody's work. A table without this word counts as work. */
const GONE_WITH_IT = 'derived: made out of a case by the machine, and gone with it';
const DERIVED = [
  'deadline',
  'deadline_version',
  'milestone',
  'family_snapshot_entry',
  'family_watch_lead',
  'person_to_compare',
  'possible_duplicate',
];

const WORK = `
  -- what people can edit of a case, and of the person where the case brought them
  create function custody_case_print(detention uuid, with_person boolean) returns text language sql stable as $$
    select md5(concat_ws('|', d.track, d.role_at_event, d.charged_article, d.family_answer, d.sealed_code_word, d.event_id,
                         case when with_person then p::text end))
    from detention d join person p on p.id = d.person_id where d.id = custody_case_print.detention
  $$;

  -- tables that refer to records by a foreign key, apart from what is derived and from the ones named
  create function custody_work_on(target regclass, ids uuid[], own regclass[])
    returns table (id uuid, by_table text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare link record;
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    for link in
      select c.conrelid::regclass as tab, a.attname as col
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = target and cardinality(c.conkey) = 1 and c.conrelid::regclass <> all (own)
        and coalesce(obj_description(c.conrelid, 'pg_class'), '') not like 'derived:%'
    loop
      return query execute
        format('select distinct t.%I, %L::text from %s t where t.%I = any ($1)', link.col, link.tab, link.tab, link.col)
        using ids;
    end loop;
  end $$;
  revoke execute on function custody_work_on from public;
  grant execute on function custody_work_on to qorgau_app;
`;

const TAKE = `
  -- takes records out of the house with their keys; whatever still refers to one of them stops it by its foreign key
  create function custody_take_back(batches uuid[], positions integer[], claims uuid[], starts uuid[], detentions uuid[], persons uuid[])
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare texts uuid[];
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    with gone as (
      delete from intake_row w using unnest(batches, positions) as g (batch_id, position)
      where w.batch_id = g.batch_id and w.position = g.position returning w.id
    ) select array_agg(gone.id) into texts from gone;
    delete from detention_start s where s.id = any (starts);
    delete from custody_claim c where c.id = any (claims);
    delete from detention_sight s where s.detention_id = any (detentions);
    delete from detention d where d.id = any (detentions);
    delete from person p where p.id = any (persons);
    delete from intake_batch b where b.id = any (batches) and not exists (select 1 from intake_row w where w.batch_id = b.id);
    update subject_key k set wrapped = null, destroyed_at = clock_timestamp()
      where k.subject_id = any (persons || coalesce(texts, '{}')) and k.wrapped is not null;
  end $$;
  revoke execute on function custody_take_back from public;
  grant execute on function custody_take_back to qorgau_app;
`;

const FORGET = `
  create function proceedings_forget(detentions uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    delete from milestone m where m.detention_id = any (detentions);
    delete from deadline_version v where v.detention_id = any (detentions);
    delete from deadline d where d.detention_id = any (detentions);
  end $$;
  revoke execute on function proceedings_forget from public;
  grant execute on function proceedings_forget to qorgau_app;

  grant delete on family_watch_lead to qorgau_app;
`;
