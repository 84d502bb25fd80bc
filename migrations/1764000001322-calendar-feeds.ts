import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendar feeds: a token in an address that a phone's calendar asks by itself, stored hashed, revoked at once. */
export class CalendarFeeds1764000001322 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        id uuid primary key,
        staff_id uuid not null references staff,
        token_hash bytea not null unique,
        language text not null check (language in ('en', 'ru', 'kk')),
        made_at timestamptz not null default clock_timestamp(),
        read_at timestamptz,
        revoked_at timestamptz
      );
      create index calendar_feed_by_staff on calendar_feed (staff_id) where revoked_at is null;
      select qorgau_secure('calendar_feed');
      grant select (id, staff_id, language, made_at, read_at, revoked_at), insert, update (revoked_at) on calendar_feed to qorgau_app;
      create policy own_feeds on calendar_feed to qorgau_app
        using (staff_id = qorgau_actor()) with check (staff_id = qorgau_actor());

      -- whoever holds the token of a feed reads as its owner, as long as the owner works here in a role that keeps clocks
      create function qorgau_open_feed(token_hash bytea)
        returns table (feed_id uuid, staff_id uuid, role text, language text)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare found record;
      begin
        update calendar_feed f
        set read_at = case when f.read_at > clock_timestamp() - interval '10 minutes' then f.read_at else clock_timestamp() end
        from staff s
        where f.token_hash = qorgau_open_feed.token_hash and f.revoked_at is null
          and s.id = f.staff_id and s.active and s.role in ('COORDINATOR', 'LAWYER')
        returning f.id, f.staff_id, s.role, f.language into found;
        if found.id is null then
          return;
        end if;
        perform set_config('qorgau.actor', found.staff_id::text, true), set_config('qorgau.role', found.role, true),
          set_config('qorgau.scope', qorgau_duty_scope(found.staff_id)::text, true);
        feed_id := found.id; staff_id := found.staff_id; role := found.role; language := found.language;
        return next;
      end $$;
      revoke execute on function qorgau_open_feed from public;
      grant execute on function qorgau_open_feed to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function qorgau_open_feed; drop table calendar_feed;');
  }
}
