import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Erasing a person on request: asked by one, agreed to by another, carried out after a wait. */
export class Erasures1764000002210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(candidates(SILENT_WHILE_ASKED));
    await runner.query(ERASE);
    await runner.query(TRACES);
    await runner.query(REF_TYPE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REF_TYPE_BACK);
    await runner.query(`
      drop function reports_forget; drop function proceedings_forget_traces; drop function custody_erase;
      drop function qorgau_without_words;
    `);
    await runner.query(candidates(''));
    await runner.query(`
      drop view custody_erased;
      drop table erasure;
      alter table detention drop column erased_at;
      alter table person drop column erased_at;
    `);
  }
}

const TABLES = `
  alter table person add erased_at timestamptz;
  alter table detention add erased_at timestamptz;
  create index detention_erased on detention (id) where erased_at is not null;

  -- what custody publishes: cases that count and that nobody works on any more
  create view custody_erased with (security_invoker = true) as
    select id as detention_id from detention where erased_at is not null;
  grant select on custody_erased to qorgau_app;

  create table erasure (
    id uuid primary key,
    person_id uuid not null references person,
    -- every record of the person when it was asked: exactly these are erased, or none
    person_ids uuid[] not null check (person_id = any (person_ids)),
    episodes integer not null,
    reason text not null check (reason in ('PERSON_ASKED', 'FAMILY_ASKED', 'LOGGED_BY_MISTAKE', 'NO_LONGER_NEEDED')),
    -- sealed under the person: it goes with them
    sealed_note bytea,
    requested_by uuid not null references staff,
    requested_at timestamptz not null,
    approved_by uuid references staff,
    approved_at timestamptz,
    due_at timestamptz,
    ended text check (ended in ('DONE', 'WITHDRAWN', 'CHANGED')),
    ended_by uuid references staff,
    ended_at timestamptz,
    constraint approved_by_another check (approved_by <> requested_by),
    check (num_nulls(approved_by, approved_at, due_at) in (0, 3)),
    check ((ended is null) = (ended_at is null)),
    constraint nothing_done_alone check (ended is distinct from 'DONE' or approved_by is not null)
  );
  create unique index erasure_one_open on erasure (person_id) where ended is null;
  create index erasure_latest on erasure (requested_at desc, id desc);
  create index erasure_due on erasure (due_at) where ended is null and due_at is not null;
  select qorgau_secure('erasure');
  grant select, insert, update (approved_by, approved_at, due_at, ended, ended_by, ended_at, sealed_note) on erasure to qorgau_app;
  create policy keepers_look_over on erasure for select to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR'));
  create policy desk_asks on erasure for insert to qorgau_app
    with check (qorgau_role() = 'COORDINATOR' and requested_by = qorgau_actor() and approved_by is null and ended is null);
  create policy another_agrees on erasure for update to qorgau_app
    using (qorgau_role() = 'ADMINISTRATOR' and requested_by <> qorgau_actor() and approved_by is null and ended is null)
    with check (qorgau_role() = 'ADMINISTRATOR' and requested_by <> qorgau_actor() and approved_by = qorgau_actor() and ended is null);
  create policy keepers_withdraw on erasure for update to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR') and ended is null)
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR') and ended = 'WITHDRAWN' and ended_by = qorgau_actor());
  create policy system_carries_out on erasure to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

/** Whoever asked to be erased is answered for from that moment no more; it can still be taken back. */
const SILENT_WHILE_ASKED = `
    and not exists (select 1 from erasure e where e.ended is null and l.person_id = any (e.person_ids))`;

/** As it was, with one condition more. */
const candidates = (more: string): string => `
  create or replace view custody_family_candidates with (security_invoker = true) as
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
    select p.id, p.sealed_name, p.sealed_birth_date, p.birth_year from tree join person p on p.id = tree.id
  ) n
  where l.family_answer <> 'NONE' and l.place_verified and l.status in ('HELD', 'HOSPITAL')
    and n.sealed_name is not null
    and exists (select 1 from subject_key k where k.subject_id = n.id and k.wrapped is not null)${more};
`;

const ERASE = `
  -- times as somebody wrote them may hold a name
  create function qorgau_without_words(j jsonb) returns jsonb language sql immutable as $$
    select case jsonb_typeof(j)
      when 'object' then (select coalesce(jsonb_object_agg(e.key, qorgau_without_words(e.value)) filter (where e.key <> 'asWritten'), '{}')
                          from jsonb_each(j) e)
      when 'array' then (select coalesce(jsonb_agg(qorgau_without_words(a.value) order by a.ordinality), '[]')
                         from jsonb_array_elements(j) with ordinality a)
      else j end
  $$;

  -- takes out of these records what tells who it was; what figures count stays. Answers subjects whose keys must go.
  create function custody_erase(persons uuid[]) returns uuid[]
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    episodes uuid[];
    texts uuid[];
    link record;
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    update person p set
      sealed_name = null, sealed_description = null, sealed_birth_date = null, sealed_iin = null, sealed_contact = null,
      sealed_notes = null, name_hash = null, birth_hash = null, iin_hash = null, seeks_asylum = null, disability = null,
      languages = '{}', erased_at = coalesce(p.erased_at, domain_now())
      where p.id = any (persons);
    with gone as (
      update detention d set family_answer = 'NONE', sealed_code_word = null, erased_at = coalesce(d.erased_at, domain_now())
        where d.person_id = any (persons) returning d.id
    ) select coalesce(array_agg(gone.id), '{}') into episodes from gone;
    with gone as (
      update intake_row w set sealed_text = '' where w.person_id = any (persons) or w.detention_id = any (episodes)
      returning w.id
    ) select coalesce(array_agg(gone.id), '{}') into texts from gone;
    update intake_batch b set observed_at = qorgau_without_words(b.observed_at)
      where b.observed_at ? 'asWritten' and exists (select 1 from intake_row w where w.batch_id = b.id and w.id = any (texts));
    delete from detention_sight s where s.detention_id = any (episodes);
    for link in
      select c.conrelid::regclass as tab, a.attname as col, w.attname as words
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute w on w.attrelid = c.conrelid and w.atttypid = 'jsonb'::regtype and w.attnum > 0 and not w.attisdropped
      where c.contype = 'f' and c.confrelid = 'detention'::regclass and cardinality(c.conkey) = 1
    loop
      execute format('update %s t set %I = qorgau_without_words(t.%I) where t.%I = any ($1) and t.%I::text like ''%%"asWritten"%%''',
                     link.tab, link.words, link.words, link.col, link.words) using episodes;
    end loop;
    return persons || texts;
  end $$;
  revoke execute on function custody_erase from public;
  grant execute on function custody_erase to qorgau_app;
`;

/** What other rooms wrote about the people and what would still tell of them. */
const TRACES = `
  create function proceedings_forget_traces(detentions uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    delete from protocol_pattern x where x.detention_id = any (detentions);
  end $$;

  -- names that reports said and cases were made of; answers subjects of reports that speak of nobody else
  create function reports_forget(detentions uuid[]) returns uuid[]
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare told uuid[];
  begin
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    select coalesce(array_agg(distinct m.report_id), '{}') into told from report_promotion m where m.detention_id = any (detentions);
    update report_person n set sealed_name = null, birth_year = null
      from report_promotion m where m.report_person_id = n.id and m.detention_id = any (detentions);
    update report r set names_changed_at = clock_timestamp() where r.id = any (told);
    return array(
      select s.id from report r cross join lateral unnest(array[r.id, r.caller_subject_id]) s (id)
      where r.id = any (told) and s.id is not null
        and not exists (select 1 from report_person n where n.report_id = r.id and n.sealed_name is not null)
        and not exists (select 1 from report_promotion m where m.report_id = r.id and m.undone_at is null
                          and m.detention_id is not null and m.detention_id <> all (detentions)));
  end $$;
  revoke execute on function proceedings_forget_traces, reports_forget from public;
  grant execute on function proceedings_forget_traces, reports_forget to qorgau_app;
`;

/** Adds one kind to whatever the constraint allows by then, and takes that one away again. */
const REF_TYPE = `
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(allowed, 'ARRAY[', 'ARRAY[''ERASURE''::text, ');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
const REF_TYPE_BACK = `
  delete from delivery where notification_id in (select id from notification where ref_type = 'ERASURE');
  delete from notification where ref_type = 'ERASURE';
  do $$
  declare allowed text;
  begin
    select pg_get_constraintdef(oid) into allowed from pg_constraint where conname = 'notification_ref_type_check';
    allowed := replace(allowed, '''ERASURE''::text, ', '');
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || allowed;
  end $$;
`;
