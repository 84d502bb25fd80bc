import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One store for everything that is to leave the house, in place of the one for e-mail. */
export class Deliveries1764000001321 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DELIVERY);
    await runner.query(DELIVER);
    await runner.query('drop function qorgau_notify');
    await runner.query(NOTIFY_MANY);
    await runner.query(MOVE_IN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAIL_DELIVERY);
    await runner.query(MOVE_OUT);
    await runner.query(OLD_NOTIFY);
    await runner.query(OLD_NOTIFY_MANY);
    await runner.query(
      'drop function qorgau_test_webhook; drop function qorgau_deliver; drop table delivery_lane, delivery;',
    );
  }
}

const DELIVERY = `
  -- leases and retries run on real time: the demo clock moves deadlines, not other people's servers
  create table delivery (
    id uuid primary key default uuidv7(),
    notification_id uuid references notification,
    channel text not null check (channel in ('EMAIL', 'TELEGRAM', 'PUSH', 'WEBHOOK')),
    staff_id uuid references staff,
    -- the colleague, their chat, their browser, the webhook
    target_id uuid not null,
    -- what is away together: a mail server, a bot, a push service, a receiver
    lane text not null,
    -- a webhook hears news once, however many colleagues were told
    news_key text,
    message_id text not null unique,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
    attempts integer not null default 0,
    made_at timestamptz not null default clock_timestamp(),
    retry_at timestamptz not null default clock_timestamp(),
    lease_token uuid,
    lease_until timestamptz,
    sent_at timestamptz,
    last_fault_code text,
    last_fault_at timestamptz,
    check ((channel = 'WEBHOOK') = (staff_id is null)),
    check (notification_id is not null or channel = 'WEBHOOK')
  );
  create unique index delivery_once on delivery (notification_id, channel, target_id);
  create unique index delivery_news_once on delivery (target_id, news_key) where news_key is not null;
  create index delivery_due on delivery (channel, retry_at) where state in ('WAITING', 'FAILED');
  create index delivery_faulty on delivery (channel, state) where state in ('FAILED', 'GIVEN_UP');
  create index delivery_last_fault on delivery (staff_id, channel, id desc) where last_fault_code is not null;
  create index delivery_by_webhook on delivery (target_id, id desc) where channel = 'WEBHOOK';
  select qorgau_secure('delivery');
  grant select, insert, update (state, attempts, retry_at, lease_token, lease_until, sent_at, last_fault_code, last_fault_at)
    on delivery to qorgau_app;
  create policy worker_delivers on delivery to qorgau_app
    using ((select qorgau_role()) = 'SYSTEM') with check ((select qorgau_role()) = 'SYSTEM');
  create policy own_deliveries on delivery for select to qorgau_app using (staff_id = (select qorgau_actor()));
  create policy overseers_see_failures on delivery for select to qorgau_app
    using ((select qorgau_role()) in ('ADMINISTRATOR', 'COORDINATOR'));

  -- a lane that is away is left alone for a while: its messages wait and spend no tries
  create table delivery_lane (
    channel text not null,
    lane text not null,
    away_until timestamptz,
    failing_since timestamptz,
    last_fault_code text,
    last_fault_at timestamptz,
    primary key (channel, lane)
  );
  select qorgau_secure('delivery_lane');
  grant select, insert, update on delivery_lane to qorgau_app;
  create policy worker_keeps on delivery_lane to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
  create policy overseers_see_failures on delivery_lane for select to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR'));
`;

const DELIVER = `
  -- one delivery for each way out that is open: called by whatever tells, with all it told at once
  create function qorgau_deliver(notification_ids uuid[], mail_domain text) returns void
    language sql security definer set search_path = public, pg_temp as $$
    with news as (
      select n.id, n.staff_id, n.kind, n.dedupe_key, s.role
      from notification n join staff s on s.id = n.staff_id
      where n.id = any (notification_ids) and s.active
    ), off as (
      select staff_id, channel from channel_setting where not is_on
    ), outside as (
      select n.id, 'TELEGRAM' as channel, n.staff_id, l.id as target_id, 'TELEGRAM' as lane
      from news n join telegram_link l on l.staff_id = n.staff_id and l.ended_at is null
      where not exists (select 1 from off o where o.staff_id = n.staff_id and o.channel = 'TELEGRAM')
      union all
      select n.id, 'PUSH', n.staff_id, p.id, p.service
      from news n join push_subscription p on p.staff_id = n.staff_id and p.ended_at is null
      where not exists (select 1 from off o where o.staff_id = n.staff_id and o.channel = 'PUSH')
    ), mailed as (
      -- whoever works on the desk is never left without a way out: e-mail comes back when the last other one is gone
      select n.id, 'EMAIL' as channel, n.staff_id, n.staff_id as target_id, 'EMAIL' as lane
      from news n
      where not exists (select 1 from off o where o.staff_id = n.staff_id and o.channel = 'EMAIL')
        or (n.role in ('COORDINATOR', 'LAWYER', 'OPERATOR') and not exists (select 1 from outside x where x.id = n.id))
    ), hooked as (
      select distinct on (w.id, n.dedupe_key) n.id, 'WEBHOOK' as channel, null::uuid as staff_id, w.id as target_id,
        w.id::text as lane, n.dedupe_key as news_key
      from news n join webhook w on n.kind = any (w.kinds) and w.removed_at is null and w.paused_at is null
      order by w.id, n.dedupe_key, n.id
    )
    insert into delivery (notification_id, channel, staff_id, target_id, lane, news_key, message_id)
    select id, channel, staff_id, target_id, lane, null, gen_random_uuid()::text from outside
    union all
    select id, channel, staff_id, target_id, lane, null, format('<%s@%s>', id, mail_domain) from mailed
    union all
    select id, channel, staff_id, target_id, lane, news_key, gen_random_uuid()::text from hooked
    on conflict do nothing
  $$;
  revoke execute on function qorgau_deliver from public;

  create function qorgau_test_webhook(webhook_id uuid) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare made uuid;
  begin
    if qorgau_role() <> 'ADMINISTRATOR' then
      raise exception 'not an administrator' using errcode = '42501';
    end if;
    insert into delivery (channel, target_id, lane, message_id)
    select 'WEBHOOK', w.id, w.id::text, gen_random_uuid()::text
    from webhook w where w.id = webhook_id and w.removed_at is null
    returning id into made;
    return made;
  end $$;
  revoke execute on function qorgau_test_webhook from public;
  grant execute on function qorgau_test_webhook to qorgau_app;
`;

const NOTIFY_MANY = `
  create or replace function qorgau_notify_many(news jsonb, mail_domain text)
  returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
  declare ids uuid[]; whom uuid[];
  begin
    if qorgau_role() = '' then
      raise exception 'nobody acts' using errcode = '42501';
    end if;
    with one as (
      select * from jsonb_to_recordset(news)
        as n (staff_ids uuid[], roles text[], kind text, ref_type text, ref_id uuid, dedupe_key text, urgent boolean)
    ), told as (
      insert into notification as n (staff_id, kind, ref_type, ref_id, dedupe_key, urgent, created_at)
      select s.id, one.kind, one.ref_type, one.ref_id, one.dedupe_key, one.urgent, domain_now()
      from one join staff s on s.active and (s.id = any (one.staff_ids) or s.role = any (one.roles))
      order by one.dedupe_key, s.id
      on conflict on constraint notification_dedupe_key_staff_id_key do nothing
      returning n.id, n.staff_id
    )
    select array_agg(t.id), array_agg(distinct t.staff_id) into ids, whom from told t;
    if ids is not null then
      perform qorgau_deliver(ids, mail_domain);
    end if;
    return query select unnest(whom);
  end $$;
`;

const MOVE_IN = `
  insert into delivery (notification_id, channel, staff_id, target_id, lane, message_id, state, attempts, made_at, retry_at,
    lease_token, lease_until, sent_at, last_fault_code)
  select m.notification_id, 'EMAIL', n.staff_id, n.staff_id, 'EMAIL', m.message_id, m.state, m.attempts, n.created_at, m.retry_at,
    m.lease_token, m.lease_until, m.sent_at, m.last_fault_code
  from mail_delivery m join notification n on n.id = m.notification_id;
  drop table mail_delivery;
`;

const MAIL_DELIVERY = `
  create table mail_delivery (
    notification_id uuid primary key references notification,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
    message_id text not null unique,
    attempts integer not null default 0,
    retry_at timestamptz not null default clock_timestamp(),
    lease_token uuid,
    lease_until timestamptz,
    sent_at timestamptz,
    last_fault_code text
  );
  create index mail_delivery_due on mail_delivery (retry_at) where state in ('WAITING', 'FAILED');
  create index mail_delivery_faulty on mail_delivery (state) where state in ('FAILED', 'GIVEN_UP');
  select qorgau_secure('mail_delivery');
  grant select, update (state, attempts, retry_at, lease_token, lease_until, sent_at, last_fault_code)
    on mail_delivery to qorgau_app;
  create policy worker_delivers on mail_delivery to qorgau_app using (qorgau_role() = 'SYSTEM');
  create policy overseers_see_failures on mail_delivery for select to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR'));
`;

const MOVE_OUT = `
  insert into mail_delivery (notification_id, state, message_id, attempts, retry_at, lease_token, lease_until, sent_at, last_fault_code)
  select notification_id, state, message_id, attempts, retry_at, lease_token, lease_until, sent_at, last_fault_code
  from delivery where channel = 'EMAIL';
`;

const OLD_NOTIFY = `
  create function qorgau_notify(
    staff_ids uuid[], roles text[], kind text, ref_type text, ref_id uuid,
    dedupe_key text, urgent boolean, mail_domain text
  ) returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    if qorgau_role() = '' then
      raise exception 'nobody acts' using errcode = '42501';
    end if;
    return query
      with told as (
        insert into notification as n (staff_id, kind, ref_type, ref_id, dedupe_key, urgent, created_at)
        select s.id, qorgau_notify.kind, qorgau_notify.ref_type, qorgau_notify.ref_id, qorgau_notify.dedupe_key,
          qorgau_notify.urgent, domain_now()
        from staff s
        where s.active and (s.id = any (qorgau_notify.staff_ids) or s.role = any (qorgau_notify.roles))
        order by s.id
        on conflict on constraint notification_dedupe_key_staff_id_key do nothing
        returning n.id, n.staff_id
      ), posted as (
        insert into mail_delivery (notification_id, message_id)
        select t.id, format('<%s@%s>', t.id, mail_domain) from told t
      )
      select t.staff_id from told t;
  end $$;
  revoke execute on function qorgau_notify from public;
  grant execute on function qorgau_notify to qorgau_app;
`;

const OLD_NOTIFY_MANY = `
  create or replace function qorgau_notify_many(news jsonb, mail_domain text)
  returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_role() = '' then
      raise exception 'nobody acts' using errcode = '42501';
    end if;
    return query
      with one as (
        select * from jsonb_to_recordset(news)
          as n (staff_ids uuid[], roles text[], kind text, ref_type text, ref_id uuid, dedupe_key text, urgent boolean)
      ), told as (
        insert into notification as n (staff_id, kind, ref_type, ref_id, dedupe_key, urgent, created_at)
        select s.id, one.kind, one.ref_type, one.ref_id, one.dedupe_key, one.urgent, domain_now()
        from one join staff s on s.active and (s.id = any (one.staff_ids) or s.role = any (one.roles))
        order by one.dedupe_key, s.id
        on conflict on constraint notification_dedupe_key_staff_id_key do nothing
        returning n.id, n.staff_id
      ), posted as (
        insert into mail_delivery (notification_id, message_id)
        select t.id, format('<%s@%s>', t.id, mail_domain) from told t
      )
      select distinct t.staff_id from told t;
  end $$;
`;
