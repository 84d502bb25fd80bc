import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain over the audit entries, its signed checkpoints, and the question "who looked?". */
export class Audit1764000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHAIN);
    await runner.query(BOUND);
    await runner.query(TRAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_audit_trail; drop index audit_entry_by_subject;
      drop function qorgau_audit_bound; drop function qorgau_audit_writers;
      drop table audit_checkpoint; drop table audit_link;
    `);
  }
}

const CHAIN = `
  create table audit_link (
    seq bigint primary key check (seq > 0),
    entry_id bigint not null unique references audit_entry,
    hash bytea not null check (length(hash) = 32)
  );
  select qorgau_secure('audit_link');
  grant select, insert on audit_link to qorgau_app;
  create policy worker_seals on audit_link to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  create table audit_checkpoint (
    seq bigint primary key references audit_link,
    hash bytea not null,
    at text not null,
    signature bytea not null
  );
  select qorgau_secure('audit_checkpoint');
  grant select, insert on audit_checkpoint to qorgau_app;
  create policy worker_seals on audit_checkpoint to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

const BOUND = `
  -- The last entry number given out, then who is writing entries of this database at this moment. A writer locks the
  -- table before its entry has a number: once those named here have ended, nothing up to that number can appear.
  create function qorgau_audit_bound() returns table (entry_id bigint, writers text[])
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    entry_id := coalesce(pg_sequence_last_value('audit_entry_id_seq'), 0);
    writers := array(select qorgau_audit_writers());
    return next;
  end $$;

  -- transactions of this database only: what runs in another of the cluster is no concern of this log
  create function qorgau_audit_writers() returns setof text
    language sql volatile security definer set search_path = public, pg_temp as $$
    select l.virtualtransaction from pg_locks l
    where l.locktype = 'relation' and l.relation = 'audit_entry'::regclass and l.mode = 'RowExclusiveLock'
      and l.database = (select oid from pg_database where datname = current_database())
  $$;
  revoke execute on function qorgau_audit_bound, qorgau_audit_writers from public;
  grant execute on function qorgau_audit_bound, qorgau_audit_writers to qorgau_app;
`;

const TRAIL = `
  create index audit_entry_by_subject on audit_entry using gin (subject_ids);

  -- a function, because a row policy would keep the index from being used. A coordinator is answered about people
  -- held and their detentions, not about colleagues.
  create function qorgau_audit_trail(subject uuid, before_id bigint, page_size integer)
    returns table (id bigint, at timestamptz, kind text, actor_id uuid, actor_role text, operation text, purpose text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    if qorgau_role() = 'COORDINATOR' then
      if not exists (select 1 from person p where p.id = subject)
        and not exists (select 1 from detention d where d.id = subject) then
        return;
      end if;
    elsif qorgau_role() <> 'ADMINISTRATOR' then
      return;
    end if;
    return query
      select e.id, e.at, e.kind, e.actor_id, e.actor_role, e.operation, e.purpose from audit_entry e
      where e.subject_ids @> array[subject] and (before_id is null or e.id < before_id)
      order by e.id desc limit page_size;
  end $$;
  revoke execute on function qorgau_audit_trail from public;
  grant execute on function qorgau_audit_trail to qorgau_app;
`;
