import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Tell me when you know": a contact that confirmed itself, leads for the desk, and the mail that carries no news. */
export class FamilyWatches1764000001401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
    await runner.query(HEARINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view proceedings_hearings;
      drop function family_watch_counts; drop function family_stop_watch; drop function family_confirm_watch;
      drop function family_put_watch(uuid, bytea, bytea, bytea, bytea);
      drop table family_watch_lead; drop table family_watch_mail;
      drop policy system_keeps on family_watch_request;
      revoke select, update, delete on family_watch_request from qorgau_app;
      alter table family_watch_request
        drop column confirm_hash, drop column stop_hash, drop column contact_tag, drop column confirmed_on,
        drop column detention_id, drop column told;
      grant select (id, received_on) on family_watch_request to qorgau_app;
      create policy desk_counts on family_watch_request for select to qorgau_app
        using (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
    `);
    await runner.query(PUT_AS_IT_WAS);
  }
}

const TABLES = `
  -- hashes of chance: whoever reads them can neither confirm nor stop; days alone are clear
  alter table family_watch_request
    add column confirm_hash bytea unique,
    add column stop_hash bytea unique,
    add column contact_tag bytea,
    add column confirmed_on date,
    add column detention_id uuid references detention,
    add column told bytea;
  create index family_watch_request_by_contact on family_watch_request (contact_tag);
  create index family_watch_request_by_detention on family_watch_request (detention_id);
  drop policy desk_counts on family_watch_request;
  revoke select (id, received_on) on family_watch_request from qorgau_app;
  grant select, update (detention_id, told), delete on family_watch_request to qorgau_app;
  -- the worker alone: a colleague sees numbers and leads, and no row of this
  create policy system_keeps on family_watch_request to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  create table family_watch_mail (
    id uuid primary key default uuidv7(),
    watch_id uuid not null references family_watch_request on delete cascade,
    kind text not null check (kind in ('CONFIRM', 'NEWS')),
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
    attempts integer not null default 0,
    retry_at timestamptz not null default clock_timestamp(),
    lease_token uuid,
    lease_until timestamptz
  );
  create index family_watch_mail_due on family_watch_mail (retry_at) where state in ('WAITING', 'FAILED');
  create index family_watch_mail_by_watch on family_watch_mail (watch_id);
  select qorgau_secure('family_watch_mail');
  grant select, insert, update (state, attempts, retry_at, lease_token, lease_until) on family_watch_mail to qorgau_app;
  create policy system_sends on family_watch_mail to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');

  create table family_watch_lead (
    id uuid primary key default uuidv7(),
    watch_id uuid not null references family_watch_request on delete cascade,
    detention_id uuid not null references detention,
    found_at timestamptz not null default domain_now(),
    unique (watch_id, detention_id)
  );
  create index family_watch_lead_by_detention on family_watch_lead (detention_id);
  select qorgau_secure('family_watch_lead');
  grant select, insert on family_watch_lead to qorgau_app;
  create policy system_finds on family_watch_lead to qorgau_app
    using (qorgau_role() = 'SYSTEM') with check (qorgau_role() = 'SYSTEM');
  create policy desk_follows on family_watch_lead for select to qorgau_app using (qorgau_role() = 'COORDINATOR');
`;

const FUNCTIONS = `
  drop function family_put_watch(uuid, bytea);
  -- silent about what it does not keep: three letters that nobody answered, or five watches, are enough for one address
  create function family_put_watch(id uuid, sealed bytea, confirm_hash bytea, stop_hash bytea, contact_tag bytea)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    waiting bigint;
    confirmed bigint;
  begin
    perform pg_advisory_xact_lock(7305, hashtext(encode(family_put_watch.contact_tag, 'hex')));
    select count(*) filter (where w.confirmed_on is null), count(*) filter (where w.confirmed_on is not null)
      into waiting, confirmed
      from family_watch_request w where w.contact_tag = family_put_watch.contact_tag;
    if waiting >= 3 or confirmed >= 5 then
      return;
    end if;
    insert into family_watch_request as w (id, sealed, confirm_hash, stop_hash, contact_tag)
      values (family_put_watch.id, family_put_watch.sealed, family_put_watch.confirm_hash,
              family_put_watch.stop_hash, family_put_watch.contact_tag)
      on conflict do nothing;
    if found then
      insert into family_watch_mail (watch_id, kind) values (family_put_watch.id, 'CONFIRM');
    end if;
  end $$;

  create function family_confirm_watch(token_hash bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update family_watch_request set confirmed_on = coalesce(confirmed_on, (domain_now() at time zone 'UTC')::date)
      where confirm_hash = token_hash;
    return found;
  end $$;

  -- stopped is erased
  create function family_stop_watch(token_hash bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    delete from family_watch_request where stop_hash = token_hash;
    return found;
  end $$;

  create function family_watch_counts() returns table (stored int, confirmed int, unmatched int)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_role() not in ('COORDINATOR', 'SYSTEM') then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    return query
      select count(*)::int, count(*) filter (where w.confirmed_on is not null)::int,
             count(*) filter (where w.confirmed_on is not null
               and not exists (select 1 from family_watch_lead l where l.watch_id = w.id))::int
      from family_watch_request w;
  end $$;

  revoke execute on function family_put_watch, family_confirm_watch, family_stop_watch from public, qorgau_app;
  grant execute on function family_put_watch, family_confirm_watch, family_stop_watch to qorgau_family;
`;

/** What proceedings publish to the family door: that a hearing stands, and nothing of it. */
const HEARINGS = `
  create view proceedings_hearings with (security_invoker = true) as
  select canonical_detention_id(detention_id) as detention_id, root_id as hearing_id
  from hearing where superseded_at is null;
  grant select on proceedings_hearings to qorgau_app;
`;

const PUT_AS_IT_WAS = `
  create function family_put_watch(id uuid, sealed bytea) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into family_watch_request (id, sealed) values (id, sealed) on conflict do nothing
  $$;
  revoke execute on function family_put_watch from public, qorgau_app;
  grant execute on function family_put_watch to qorgau_family;
`;
