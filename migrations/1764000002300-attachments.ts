import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that belong to a case: what is known of each, its bytes in sealed chunks, and what was put in its place. */
export class Attachments1764000002300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ATTACHMENTS);
    await runner.query(CHUNKS);
    await runner.query(SUPERSEDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment_superseded, attachment_chunk, attachment');
  }
}

/**
 * Exactly one thing it is about; a version of a paper is held on to by its first version. `subject_id` is whose key
 * seals it: the person held, or the access refusal. What a file is called, its hash and its words are sealed.
 */
const ATTACHMENTS = `
  create table attachment (
    id uuid primary key,
    detention_id uuid references detention,
    protocol_id uuid references protocol,
    hearing_id uuid references hearing,
    ruling_id uuid references ruling,
    rights_check_id uuid references rights_check,
    refusal_id uuid references access_refusal,
    about text not null check (about in ('DETENTION', 'PROTOCOL', 'HEARING', 'RULING', 'RIGHTS_CHECK', 'ACCESS_REFUSAL')),
    about_id uuid not null generated always as
      (coalesce(protocol_id, hearing_id, ruling_id, rights_check_id, refusal_id, detention_id)) stored,
    subject_id uuid not null,
    type text not null check (type in ('JPEG', 'PNG', 'WEBP', 'PDF')),
    bytes integer not null check (bytes > 0),
    width integer check (width > 0),
    height integer check (height > 0),
    view_bytes integer check (view_bytes > 0),
    thumb_bytes integer check (thumb_bytes > 0),
    sealed_facts bytea not null,
    taken_at timestamptz,
    clock_suspect boolean not null default false,
    added_by uuid not null references staff,
    added_at timestamptz not null,
    check ((detention_id is null) = (about = 'ACCESS_REFUSAL')),
    check (num_nonnulls(protocol_id, hearing_id, ruling_id, rights_check_id, refusal_id)
           = case about when 'DETENTION' then 0 else 1 end),
    check (case about when 'PROTOCOL' then protocol_id when 'HEARING' then hearing_id when 'RULING' then ruling_id
             when 'RIGHTS_CHECK' then rights_check_id when 'ACCESS_REFUSAL' then refusal_id
             else detention_id end is not null),
    check ((view_bytes is null) = (thumb_bytes is null) and (view_bytes is null) = (type = 'PDF'))
  );
  create index attachment_by_case on attachment (detention_id, added_at desc, id desc) where detention_id is not null;
  create index attachment_by_subject on attachment (about_id, added_at desc, id desc);
  create index attachment_by_key on attachment (subject_id);
  select qorgau_secure('attachment');
  grant select, insert on attachment to qorgau_app;

  -- an analyst counts rows of cases and has no business with files
  create policy with_what_it_is_about on attachment for select to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM')
      and ((detention_id is not null and qorgau_sees_detention(detention_id))
        or (refusal_id is not null and exists (select 1 from access_refusal r where r.id = refusal_id))));
  create policy who_works_there_adds on attachment for insert to qorgau_app
    with check (added_by = qorgau_actor()
      and (qorgau_role() in ('COORDINATOR', 'LAWYER') or (qorgau_role() = 'OPERATOR' and about = 'DETENTION'))
      and ((detention_id is not null and qorgau_sees_detention(detention_id))
        or (refusal_id is not null and exists (select 1 from access_refusal r where r.id = refusal_id))));
`;

/** Sealed bytes do not compress: kept as they are, outside the row. */
const CHUNKS = `
  create table attachment_chunk (
    attachment_id uuid not null references attachment,
    copy text not null check (copy in ('ORIGINAL', 'VIEW', 'THUMB')),
    nr integer not null check (nr >= 0),
    sealed bytea not null,
    primary key (attachment_id, copy, nr)
  );
  alter table attachment_chunk alter column sealed set storage external;
  select qorgau_secure('attachment_chunk');
  grant select, insert, delete on attachment_chunk to qorgau_app;
  create policy with_its_attachment on attachment_chunk for select to qorgau_app
    using (exists (select 1 from attachment a where a.id = attachment_id));
  create policy comes_with_its_attachment on attachment_chunk for insert to qorgau_app
    with check (exists (select 1 from attachment a where a.id = attachment_id and a.added_by = qorgau_actor()));
  -- bytes go only where the key they were sealed under was destroyed
  create policy system_sheds_noise on attachment_chunk for delete to qorgau_app
    using (qorgau_role() = 'SYSTEM' and exists (
      select 1 from attachment a join subject_key k on k.subject_id = a.subject_id
      where a.id = attachment_id and k.wrapped is null));
`;

/** Nothing is taken away: a later attachment, or nothing, stands in its place, until somebody undoes that. */
const SUPERSEDED = `
  create table attachment_superseded (
    id uuid primary key default uuidv7(),
    attachment_id uuid not null references attachment,
    by_id uuid references attachment,
    sealed_reason bytea not null,
    superseded_by uuid not null references staff,
    superseded_at timestamptz not null,
    undone_by uuid references staff,
    undone_at timestamptz,
    check (by_id <> attachment_id),
    check ((undone_by is null) = (undone_at is null))
  );
  create unique index attachment_superseded_once on attachment_superseded (attachment_id) where undone_at is null;
  select qorgau_secure('attachment_superseded');
  grant select, insert, update (undone_by, undone_at) on attachment_superseded to qorgau_app;
  create policy with_its_attachment on attachment_superseded for select to qorgau_app
    using (exists (select 1 from attachment a where a.id = attachment_id));
  create policy defence_or_whose_it_is on attachment_superseded for insert to qorgau_app
    with check (exists (select 1 from attachment a where a.id = attachment_id
      and (qorgau_role() in ('COORDINATOR', 'LAWYER') or a.added_by = qorgau_actor())));
  create policy defence_or_whose_it_is_undoes on attachment_superseded for update to qorgau_app
    using (exists (select 1 from attachment a where a.id = attachment_id
      and (qorgau_role() in ('COORDINATOR', 'LAWYER') or a.added_by = qorgau_actor())));
`;
