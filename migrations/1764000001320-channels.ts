import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways out of the house: what each colleague switched on, and where it leads, sealed. Times here are real time. */
export class Channels1764000001320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(TELEGRAM);
    await runner.query(PUSH);
    await runner.query(WEBHOOKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_free_push_endpoint;
      drop table webhook, push_key, push_subscription, telegram_poll, telegram_link, telegram_code, channel_setting;
    `);
  }
}

const SETTINGS = `
  -- no row: on, wherever there is somewhere to send to
  create table channel_setting (
    staff_id uuid not null references staff,
    channel text not null check (channel in ('EMAIL', 'TELEGRAM', 'PUSH')),
    is_on boolean not null,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (staff_id, channel)
  );
  select qorgau_secure('channel_setting');
  grant select, insert, update on channel_setting to qorgau_app;
  create policy own_settings on channel_setting to qorgau_app
    using (staff_id = qorgau_actor()) with check (staff_id = qorgau_actor());
`;

const TELEGRAM = `
  -- a code shown once to whoever agreed, and sent by their chat to the bot; stored hashed
  create table telegram_code (
    code_hash bytea primary key,
    staff_id uuid not null references staff,
    consent_version text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index telegram_code_by_staff on telegram_code (staff_id) where used_at is null;
  select qorgau_secure('telegram_code');
  grant select, insert, update (used_at) on telegram_code to qorgau_app;
  create policy own_or_worker on telegram_code to qorgau_app
    using (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM') with check (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM');

  -- a link that ended keeps nothing of the chat
  create table telegram_link (
    id uuid primary key,
    staff_id uuid not null references staff,
    sealed_chat_id bytea,
    chat_hash bytea,
    consent_version text not null,
    linked_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    end_reason text check (end_reason in ('UNLINKED', 'STOPPED', 'BLOCKED', 'REPLACED', 'LEFT')),
    check ((ended_at is null) = (sealed_chat_id is not null)),
    check ((ended_at is null) = (chat_hash is not null)),
    check ((ended_at is null) = (end_reason is null))
  );
  create unique index telegram_link_one_a_colleague on telegram_link (staff_id) where ended_at is null;
  create unique index telegram_link_one_a_chat on telegram_link (chat_hash) where ended_at is null;
  select qorgau_secure('telegram_link');
  grant select, insert, update (sealed_chat_id, chat_hash, ended_at, end_reason) on telegram_link to qorgau_app;
  create policy own_or_worker on telegram_link to qorgau_app
    using (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM') with check (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM');

  -- who listens to the bot now, and from which message on
  create table telegram_poll (
    only_row boolean primary key default true check (only_row),
    bot_id bigint,
    bot_name text,
    next_update bigint not null default 0,
    lease_token uuid,
    lease_until timestamptz,
    heard_at timestamptz,
    last_fault_code text,
    failing_since timestamptz
  );
  insert into telegram_poll default values;
  select qorgau_secure('telegram_poll');
  grant select, update on telegram_poll to qorgau_app;
  create policy staff_read_its_name on telegram_poll for select to qorgau_app using (qorgau_role() <> '');
  create policy worker_listens on telegram_poll for update to qorgau_app using (qorgau_role() = 'SYSTEM');
`;

const PUSH = `
  create table push_subscription (
    id uuid primary key,
    staff_id uuid not null references staff,
    service text not null,
    endpoint_hash bytea,
    sealed_subscription bytea,
    made_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    end_reason text check (end_reason in ('UNSUBSCRIBED', 'GONE', 'REPLACED', 'LEFT')),
    check ((ended_at is null) = (sealed_subscription is not null)),
    check ((ended_at is null) = (endpoint_hash is not null)),
    check ((ended_at is null) = (end_reason is null))
  );
  create unique index push_subscription_one_an_endpoint on push_subscription (endpoint_hash) where ended_at is null;
  create index push_subscription_by_staff on push_subscription (staff_id) where ended_at is null;
  select qorgau_secure('push_subscription');
  grant select, insert, update (endpoint_hash, sealed_subscription, ended_at, end_reason) on push_subscription to qorgau_app;
  create policy own_or_worker on push_subscription to qorgau_app
    using (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM') with check (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM');

  -- one browser, one reader: whoever subscribes it now takes it from whoever had it before
  create function qorgau_free_push_endpoint(endpoint_hash bytea) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_actor() is null then
      raise exception 'nobody acts' using errcode = '42501';
    end if;
    update push_subscription s
    set ended_at = clock_timestamp(), end_reason = 'REPLACED', endpoint_hash = null, sealed_subscription = null
    where s.endpoint_hash = qorgau_free_push_endpoint.endpoint_hash and s.ended_at is null;
  end $$;
  revoke execute on function qorgau_free_push_endpoint from public;
  grant execute on function qorgau_free_push_endpoint to qorgau_app;

  -- made by the worker where the settings hold none
  create table push_key (
    only_row boolean primary key default true check (only_row),
    id uuid not null,
    public_key text not null,
    sealed_private_key bytea not null,
    made_at timestamptz not null default clock_timestamp()
  );
  select qorgau_secure('push_key');
  grant select, insert on push_key to qorgau_app;
  create policy staff_read_the_public_half on push_key for select to qorgau_app using (qorgau_role() <> '');
  create policy worker_makes on push_key for insert to qorgau_app with check (qorgau_role() = 'SYSTEM');
`;

const WEBHOOKS = `
  -- an address may hold a secret of its receiver, so it is sealed as the signing secret is
  create table webhook (
    id uuid primary key,
    host text not null,
    sealed_url bytea,
    sealed_secret bytea,
    kinds text[] not null check (cardinality(kinds) > 0),
    made_by uuid not null references staff,
    made_at timestamptz not null default clock_timestamp(),
    failures_in_row integer not null default 0,
    last_sent_at timestamptz,
    last_fault_code text,
    last_fault_at timestamptz,
    paused_at timestamptz,
    removed_at timestamptz,
    check ((removed_at is null) = (sealed_url is not null)),
    check ((removed_at is null) = (sealed_secret is not null))
  );
  select qorgau_secure('webhook');
  grant select, insert, update (sealed_url, sealed_secret, failures_in_row, last_sent_at, last_fault_code, last_fault_at,
    paused_at, removed_at) on webhook to qorgau_app;
  create policy administrators_keep on webhook to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));
`;
