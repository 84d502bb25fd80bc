import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Families may be told by a bot of their own, whose chat is known once they have written to it. */
export class FamilyTelegram1764000005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table telegram_poll add column bot text check (bot in ('STAFF', 'FAMILY'));
      update telegram_poll set bot = 'STAFF';
      alter table telegram_poll drop column only_row, add primary key (bot);
      insert into telegram_poll (bot) values ('FAMILY');

      alter table family_watch_request
        add column channel text not null default 'MAIL' check (channel in ('MAIL', 'TELEGRAM'));
      alter table family_watch_request alter column channel drop default;
      grant update (sealed, contact_tag, confirmed_on) on family_watch_request to qorgau_app;
      drop function family_put_watch(uuid, bytea, bytea, bytea, bytea);
    `);
    await runner.query(PUT);
    await runner.query(confirm(`and channel = 'MAIL'`));
    await runner.query(counts(UNSENT));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function family_put_watch(uuid, bytea, bytea, bytea, bytea, text);
      delete from family_watch_request where channel = 'TELEGRAM';
      revoke update (sealed, contact_tag, confirmed_on) on family_watch_request from qorgau_app;
      alter table family_watch_request drop column channel;

      delete from telegram_poll where bot = 'FAMILY';
      alter table telegram_poll drop column bot, add column only_row boolean primary key default true check (only_row);
    `);
    await runner.query(PUT_BY_MAIL);
    await runner.query(confirm(''));
    await runner.query(counts({ column: '', value: '' }));
  }
}

/** @param more arguments, columns and values beside those of every request. @param writes whether a letter goes out. */
const put = (more: { arguments: string; columns: string; values: string }, writes: string): string => `
  -- silent about what it does not keep: three letters that nobody answered, or five watches, are enough for one address
  create function family_put_watch(id uuid, sealed bytea, confirm_hash bytea, stop_hash bytea, contact_tag bytea${more.arguments})
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
    insert into family_watch_request as w (id, sealed, confirm_hash, stop_hash, contact_tag${more.columns})
      values (family_put_watch.id, family_put_watch.sealed, family_put_watch.confirm_hash,
              family_put_watch.stop_hash, family_put_watch.contact_tag${more.values})
      on conflict do nothing;
    if ${writes} then
      insert into family_watch_mail (watch_id, kind) values (family_put_watch.id, 'CONFIRM');
    end if;
  end $$;
  revoke execute on function family_put_watch from public, qorgau_app;
  grant execute on function family_put_watch to qorgau_family;
`;

/** @param which requests a link alone confirms. */
const confirm = (which: string): string => `
  create or replace function family_confirm_watch(token_hash bytea) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update family_watch_request set confirmed_on = coalesce(confirmed_on, (domain_now() at time zone 'UTC')::date)
      where confirm_hash = token_hash ${which};
    return found;
  end $$;
`;

/** @param more what is counted beside requests. */
const counts = (more: { column: string; value: string }): string => `
  drop function family_watch_counts;
  create function family_watch_counts() returns table (stored int, confirmed int, unmatched int${more.column})
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if qorgau_role() not in ('COORDINATOR', 'SYSTEM') then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    return query
      select count(*)::int, count(*) filter (where w.confirmed_on is not null)::int,
             count(*) filter (where w.confirmed_on is not null
               and not exists (select 1 from family_watch_lead l where l.watch_id = w.id))::int${more.value}
      from family_watch_request w;
  end $$;
`;

const UNSENT = {
  column: ', unsent int',
  value: `,
             (select count(*) from family_watch_mail m where m.state in ('FAILED', 'GIVEN_UP'))::int`,
};

const PUT = put(
  { arguments: ', channel text', columns: ', channel', values: ', family_put_watch.channel' },
  // a chat has no letter to answer: it confirms itself by writing to the bot
  `found and family_put_watch.channel = 'MAIL'`,
);
const PUT_BY_MAIL = put({ arguments: '', columns: '', values: '' }, 'found');
