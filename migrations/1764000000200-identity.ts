import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff, their passwords, their sign-ins. Passwords and tokens are read by functions only. */
export class Identity1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff (
        id uuid primary key default uuidv7(),
        role text not null check (role in ('ADMINISTRATOR', 'COORDINATOR', 'LAWYER', 'OPERATOR', 'ANALYST')),
        sealed_name bytea not null,
        sealed_email bytea not null,
        email_hash bytea not null unique,
        languages text[] not null default '{}',
        active boolean not null default true,
        demo boolean not null default false,
        created_at timestamptz not null default now()
      );
      select qorgau_secure('staff');
      grant select, insert, update on staff to qorgau_app;
      create policy colleagues on staff for select to qorgau_app using (qorgau_role() <> '');
      create policy administrators on staff to qorgau_app
        using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));

      create table staff_password (
        staff_id uuid primary key references staff,
        hash text not null,
        set_at timestamptz not null default now()
      );
      select qorgau_secure('staff_password');

      create table staff_session (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique,
        staff_id uuid not null references staff,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index staff_session_by_staff on staff_session (staff_id);
      select qorgau_secure('staff_session');
      grant select (id, staff_id, created_at, expires_at, revoked_at), update (revoked_at) on staff_session to qorgau_app;
      create policy own_or_administrator on staff_session to qorgau_app
        using (staff_id = qorgau_actor() or qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));

      -- a link by which a person sets a first or a new password, once
      create table staff_invitation (
        token_hash bytea primary key,
        staff_id uuid not null references staff,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      select qorgau_secure('staff_invitation');
      grant insert on staff_invitation to qorgau_app;
      create policy administrators_invite on staff_invitation for insert to qorgau_app
        with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));

      create or replace function qorgau_authenticate(token_hash bytea)
        returns table (actor_id uuid, role text, session_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id, s.role, t.id
        from staff_session t join staff s on s.id = t.staff_id
        where t.token_hash = qorgau_authenticate.token_hash
          and t.revoked_at is null and t.expires_at > transaction_timestamp() and s.active
      $$;

      create function qorgau_password_of(email_hash bytea) returns table (staff_id uuid, hash text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id, p.hash from staff s join staff_password p on p.staff_id = s.id
        where s.email_hash = qorgau_password_of.email_hash and s.active
      $$;
      create function qorgau_start_session(staff_id uuid, token_hash bytea, expires_at timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into staff_session (token_hash, staff_id, expires_at) values (token_hash, staff_id, expires_at)
      $$;
      create function qorgau_set_password(staff_id uuid, hash text) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into staff_password (staff_id, hash) values (staff_id, hash)
        on conflict on constraint staff_password_pkey do update set hash = excluded.hash, set_at = now()
      $$;
      create function qorgau_use_invitation(token_hash bytea) returns uuid
        language sql security definer set search_path = public, pg_temp as $$
        update staff_invitation i set used_at = now()
        where i.token_hash = qorgau_use_invitation.token_hash and used_at is null and expires_at > now()
        returning i.staff_id
      $$;
      revoke execute on function qorgau_password_of, qorgau_start_session, qorgau_set_password, qorgau_use_invitation from public;
      grant execute on function qorgau_password_of, qorgau_start_session, qorgau_set_password, qorgau_use_invitation to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_password_of; drop function qorgau_start_session;
      drop function qorgau_set_password; drop function qorgau_use_invitation;
      create or replace function qorgau_authenticate(token_hash bytea)
        returns table (actor_id uuid, role text, session_id uuid) language sql stable
        as $$ select null::uuid, null::text, null::uuid where false $$;
      drop table staff_invitation; drop table staff_session; drop table staff_password; drop table staff;
    `);
  }
}
