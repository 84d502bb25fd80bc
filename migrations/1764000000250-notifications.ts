import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told what, and the e-mail that carries it. Nothing in either table is about a person by name. */
export class Notifications1764000000250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(TELL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function qorgau_notify; drop table mail_delivery; drop table notification;');
  }
}

const TABLES = `
  create table notification (
    id uuid primary key default uuidv7(),
    staff_id uuid not null references staff,
    kind text not null,
    ref_type text not null check (ref_type in ('DEADLINE', 'DETENTION', 'ASSIGNMENT', 'DEPARTMENT', 'EXPORT')),
    ref_id uuid not null,
    dedupe_key text not null check (length(dedupe_key) between 1 and 200),
    urgent boolean not null default false,
    created_at timestamptz not null,
    seen_at timestamptz,
    unique (dedupe_key, staff_id)
  );
  create index notification_by_staff on notification (staff_id, id desc);
  select qorgau_secure('notification');
  grant select, update (seen_at) on notification to qorgau_app;
  create policy own_alerts on notification to qorgau_app
    using (staff_id = qorgau_actor() or qorgau_role() = 'SYSTEM');

  -- leases and retries run on real time: the demo clock moves deadlines, not mail servers
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

const TELL = `
  -- whoever acts may cause others to be told, and may not read what others were told
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
