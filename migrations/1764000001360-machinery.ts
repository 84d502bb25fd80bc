import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether reminders run: a heartbeat of each job, the work that waits too long, and the outages that were told. */
export class Machinery1764000001360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HEARTBEATS);
    await runner.query(CLOCK_MOVES);
    await runner.query(DELIVERIES);
    await runner.query(WORK);
    await runner.query(OUTAGES);
    await runner.query(ABOUT_MACHINERY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from delivery d using notification n where n.id = d.notification_id and n.ref_type = 'MACHINERY';
      delete from notification where ref_type = 'MACHINERY';
    `);
    await runner.query(NOT_ABOUT_MACHINERY);
    await runner.query(`
      drop table machinery_mail, machinery_outage;
      drop function machinery_work; drop function machinery_deliveries;
      drop trigger demo_clock_moves on demo_clock; drop function demo_clock_moved;
      alter table demo_clock drop column moved_at;
    `);
    await runner.query(ONE_HEARTBEAT);
  }
}

const HEARTBEATS = `
  drop table sweep_heartbeat;
  -- real time: begun, still getting somewhere, finished without a fault; failures are those since it last finished
  create table job_heartbeat (
    job text primary key,
    begun_at timestamptz not null,
    progress_at timestamptz,
    done_at timestamptz,
    failed_at timestamptz,
    failures integer not null default 0
  );
  select qorgau_secure('job_heartbeat');
  grant select, insert, update on job_heartbeat to qorgau_app;
  create policy anyone_sees on job_heartbeat for select to qorgau_app using (true);
  create policy system_beats on job_heartbeat to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

const ONE_HEARTBEAT = `
  drop table job_heartbeat;
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

/** What a move of the demo's clock makes due has waited since the move, not for hours. */
const CLOCK_MOVES = `
  alter table demo_clock add column moved_at timestamptz not null default clock_timestamp();
  create function demo_clock_moved() returns trigger language plpgsql as $$
  begin
    new.moved_at := clock_timestamp();
    return new;
  end $$;
  create trigger demo_clock_moves before insert or update on demo_clock
    for each row execute function demo_clock_moved();
`;

const DELIVERIES = `
  -- e-mails wait by design where no mail server is set
  create function machinery_deliveries(with_mail boolean)
    returns table (overdue bigint, overdue_since timestamptz, failing bigint)
    language sql stable as $$
    with waiting as (
      select retry_at from delivery
      where state = 'WAITING' and retry_at <= clock_timestamp() and (with_mail or channel <> 'EMAIL')
      order by retry_at limit 10000
    ), failed as (
      select 1 from delivery where state in ('FAILED', 'GIVEN_UP') limit 10000
    )
    select (select count(*) from waiting), (select min(retry_at) from waiting), (select count(*) from failed)
  $$;
`;

const WORK = `
  -- how much is due and not done, and since when in real time: counts for whoever asks, nothing of any case
  create function machinery_work(with_mail boolean)
    returns table (name text, overdue integer, overdue_since timestamptz, failing integer, failing_since timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    with clock as (
      select clock_timestamp() as real, domain_now() as domain, (select moved_at from demo_clock) as moved_at
    ), due as (
      select count(*) as many, min(next_at) as oldest from (
        select next_at from milestone
        where next_at <= domain_now() and failures = 0 order by next_at limit 10000) m
    ), never_told as (
      select count(*) as many, min(next_at) as oldest from (
        select next_at from milestone where failures > 0 and next_at is not null limit 10000) m
    ), fresh as (
      select count(*) as many, min(retry_at) as oldest from (
        select retry_at from outbox
        where handled_at is null and retry_at <= clock_timestamp() and attempts = 0 order by retry_at limit 10000) o
    ), refused as (
      select count(*) as many, min(at) as oldest from (
        select at from outbox where handled_at is null and attempts > 0 limit 10000) o
    )
    select 'due-milestones', due.many::int,
           case when due.many > 0 then greatest(real - (domain - due.oldest), moved_at) end,
           never_told.many::int,
           case when never_told.many > 0 then greatest(real - (domain - never_told.oldest), moved_at) end
    from clock, due, never_told
    union all
    select 'waiting-events', fresh.many::int, fresh.oldest, refused.many::int, refused.oldest from fresh, refused
    union all
    select 'waiting-deliveries', d.overdue::int, d.overdue_since, d.failing::int, null
    from machinery_deliveries(with_mail) d
  $$;
  revoke execute on function machinery_work, machinery_deliveries from public;
  grant execute on function machinery_work to qorgau_app;
`;

const OUTAGES = `
  -- one at a time, however many processes notice it
  create table machinery_outage (
    id uuid primary key default uuidv7(),
    reason text not null,
    since timestamptz,
    noticed_at timestamptz not null default clock_timestamp(),
    recovered_at timestamptz
  );
  create unique index machinery_one_outage on machinery_outage ((recovered_at is null)) where recovered_at is null;
  select qorgau_secure('machinery_outage');
  grant select, insert, update (recovered_at) on machinery_outage to qorgau_app;
  create policy staff_reads on machinery_outage for select to qorgau_app using (qorgau_role() <> '');
  create policy system_keeps on machinery_outage to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  -- to the operations address, sent by an api: what usually sends is what has stopped
  create table machinery_mail (
    outage_id uuid not null references machinery_outage,
    kind text not null check (kind in ('STOPPED', 'RECOVERED')),
    message_id text not null unique,
    attempts integer not null default 0,
    retry_at timestamptz not null default clock_timestamp(),
    lease_token uuid,
    lease_until timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    last_fault_code text,
    primary key (outage_id, kind)
  );
  create index machinery_mail_waiting on machinery_mail (retry_at) where sent_at is null and given_up_at is null;
  select qorgau_secure('machinery_mail');
  grant select, insert, update (attempts, retry_at, lease_token, lease_until, sent_at, given_up_at, last_fault_code)
    on machinery_mail to qorgau_app;
  create policy system_mails on machinery_mail to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
`;

/** The list of what an alert may be about, as it stands by then. @param expression SQL that makes the new one of `def` */
const refTypes = (expression: string) => `
  do $$
  declare def text;
  begin
    select pg_get_constraintdef(oid) into def from pg_constraint
      where conrelid = 'notification'::regclass and conname = 'notification_ref_type_check';
    alter table notification drop constraint notification_ref_type_check;
    execute 'alter table notification add constraint notification_ref_type_check ' || ${expression};
  end $$;
`;
const ABOUT_MACHINERY = refTypes(`replace(def, 'ARRAY[', 'ARRAY[''MACHINERY''::text, ')`);
const NOT_ABOUT_MACHINERY = refTypes(`replace(def, '''MACHINERY''::text, ', '')`);
