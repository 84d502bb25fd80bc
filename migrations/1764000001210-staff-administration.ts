import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accepting an invitation is one step that cannot be done by halves, and passwords are set by their owners only. */
export class StaffAdministration1764000001210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_use_invitation;

      -- an invitation of somebody who has left opens nothing; whoever had a session by an old password loses it
      create function qorgau_accept_invitation(token_hash bytea, password_hash text) returns uuid
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare invited uuid;
      begin
        update staff_invitation i set used_at = now() from staff s
        where i.token_hash = qorgau_accept_invitation.token_hash and i.used_at is null and i.expires_at > now()
          and s.id = i.staff_id and s.active
        returning i.staff_id into invited;
        if invited is null then
          return null;
        end if;
        insert into staff_password (staff_id, hash) values (invited, password_hash)
        on conflict (staff_id) do update set hash = excluded.hash, set_at = now();
        update staff_session set revoked_at = now() where staff_id = invited and revoked_at is null;
        return invited;
      end $$;

      create function qorgau_void_invitations(staff_id uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if qorgau_role() not in ('ADMINISTRATOR', 'SYSTEM') then
          raise exception 'not an administrator' using errcode = '42501';
        end if;
        update staff_invitation i set used_at = now()
        where i.staff_id = qorgau_void_invitations.staff_id and i.used_at is null;
      end $$;

      create or replace function qorgau_set_password(staff_id uuid, hash text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_variable
      begin
        if qorgau_role() <> 'SYSTEM' and staff_id is distinct from qorgau_actor() then
          raise exception 'not their own password' using errcode = '42501';
        end if;
        insert into staff_password (staff_id, hash) values (staff_id, hash)
        on conflict on constraint staff_password_pkey do update set hash = excluded.hash, set_at = now();
      end $$;

      revoke execute on function qorgau_accept_invitation, qorgau_void_invitations from public;
      grant execute on function qorgau_accept_invitation, qorgau_void_invitations to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function qorgau_accept_invitation; drop function qorgau_void_invitations;
      create or replace function qorgau_set_password(staff_id uuid, hash text) returns void
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
      revoke execute on function qorgau_use_invitation from public;
      grant execute on function qorgau_use_invitation to qorgau_app;
    `);
  }
}
