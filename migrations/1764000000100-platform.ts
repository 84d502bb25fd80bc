import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground: who acts, what time it is, keys of subjects, outcomes of mutations, outbox, audit entries. */
export class Platform1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACTOR);
    await runner.query(CLOCK);
    await runner.query(AUDIT);
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outbox, mutation_outcome, subject_key, sweep_heartbeat;
      drop function qorgau_audit; drop table audit_entry;
      drop function qorgau_open_session; drop function qorgau_duty_scope; drop function qorgau_authenticate;
      drop function domain_now; drop table demo_clock;
      drop function qorgau_secure; drop function qorgau_actor; drop function qorgau_role; drop function qorgau_scope;
      revoke usage on schema public from qorgau_app;
    `);
  }
}

const ACTOR = `
  grant usage on schema public to qorgau_app;

  create function qorgau_actor() returns uuid language sql stable
    return nullif(current_setting('qorgau.actor', true), '')::uuid;
  create function qorgau_role() returns text language sql stable
    return coalesce(current_setting('qorgau.role', true), '');
  create function qorgau_scope() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('qorgau.scope', true), ''), '{}')::uuid[];

  -- forced also for the owner, whose own policy serves the security-definer functions
  create function qorgau_secure(target regclass) returns void language plpgsql as $$
  begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy owner_serves on %s to qorgau_owner using (true) with check (true)', target);
  end $$;
`;

const CLOCK = `
  create table demo_clock (
    only_row boolean primary key default true check (only_row),
    ahead interval not null default interval '0' check (ahead >= interval '0')
  );
  select qorgau_secure('demo_clock');
  grant select, insert, update on demo_clock to qorgau_app;
  create policy anyone_reads on demo_clock for select to qorgau_app using (true);
  create policy system_moves on demo_clock to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  create function domain_now() returns timestamptz language sql stable security definer set search_path = public, pg_temp
    return transaction_timestamp() + coalesce((select ahead from demo_clock), interval '0');

  create function qorgau_authenticate(token_hash bytea)
    returns table (actor_id uuid, role text, session_id uuid) language sql stable
    as $$ select null::uuid, null::text, null::uuid where false $$;

  create function qorgau_duty_scope(actor uuid) returns uuid[] language sql stable return '{}'::uuid[];

  create function qorgau_open_session(kind text, token_hash bytea, operation text)
    returns table (actor_kind text, actor_id uuid, role text, session_id uuid, now text)
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare found record; scope uuid[] := '{}';
  begin
    actor_kind := 'ANONYMOUS';
    if kind = 'SYSTEM' then
      actor_kind := 'SYSTEM'; role := 'SYSTEM';
    elsif kind = 'TOKEN' then
      select a.* into found from qorgau_authenticate(token_hash) a;
      if found.actor_id is not null then
        actor_kind := 'STAFF'; actor_id := found.actor_id; role := found.role; session_id := found.session_id;
        scope := qorgau_duty_scope(found.actor_id);
      end if;
    end if;
    perform set_config('qorgau.actor', coalesce(actor_id::text, ''), true),
            set_config('qorgau.role', coalesce(role, ''), true),
            set_config('qorgau.scope', scope::text, true),
            set_config('qorgau.operation', operation, true);
    if role = 'SYSTEM' then role := null; end if;
    now := to_char(domain_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
    return next;
  end $$;
  revoke execute on function qorgau_open_session from public;
  grant execute on function qorgau_open_session to qorgau_app;
`;

const AUDIT = `
  create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    kind text not null check (kind in ('WROTE', 'OPENED', 'REFUSED', 'DISCLOSED', 'EXPORTED', 'SIGNED_IN')),
    actor_id uuid,
    actor_role text not null,
    operation text not null,
    purpose text,
    subject_ids uuid[] not null default '{}',
    detail text,
    correlation_id text
  );
  select qorgau_secure('audit_entry');
  grant select on audit_entry to qorgau_app;
  create policy overseers_read on audit_entry for select to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));

  create function qorgau_audit(kind text, operation text, purpose text, subject_ids uuid[], detail text, correlation_id text)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into audit_entry (kind, actor_id, actor_role, operation, purpose, subject_ids, detail, correlation_id)
    values (kind, qorgau_actor(), qorgau_role(), operation, purpose, subject_ids, detail, correlation_id)
  $$;
  revoke execute on function qorgau_audit from public;
  grant execute on function qorgau_audit to qorgau_app;
`;

const TABLES = `
  create table subject_key (
    subject_id uuid primary key,
    wrapped bytea,
    key_version smallint not null,
    created_at timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
  );
  select qorgau_secure('subject_key');
  grant select, insert, update on subject_key to qorgau_app;
  create policy the_app_holds_keys on subject_key to qorgau_app using (true) with check (true);

  create table mutation_outcome (
    actor_id uuid not null,
    operation text not null,
    client_id uuid not null,
    body_hash bytea not null,
    outcome jsonb,
    at timestamptz not null default now(),
    primary key (actor_id, operation, client_id)
  );
  select qorgau_secure('mutation_outcome');
  grant select, insert, update on mutation_outcome to qorgau_app;
  create policy own_outcomes on mutation_outcome to qorgau_app
    using (actor_id = qorgau_actor()) with check (actor_id = qorgau_actor());

  create table outbox (
    id uuid primary key default uuidv7(),
    event text not null,
    payload jsonb not null,
    at timestamptz not null default now(),
    handled_at timestamptz,
    attempts integer not null default 0,
    retry_at timestamptz not null default now()
  );
  create index outbox_waiting on outbox (retry_at) where handled_at is null;
  select qorgau_secure('outbox');
  grant select, insert, update on outbox to qorgau_app;
  create policy anyone_publishes on outbox for insert to qorgau_app with check (true);
  create policy system_relays on outbox to qorgau_app using (qorgau_role() = 'SYSTEM');

  create table sweep_heartbeat (
    only_row boolean primary key default true check (only_row),
    at timestamptz not null
  );
  select qorgau_secure('sweep_heartbeat');
  grant select, insert, update on sweep_heartbeat to qorgau_app;
  create policy anyone_sees on sweep_heartbeat for select to qorgau_app using (true);
  create policy system_beats on sweep_heartbeat to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;
