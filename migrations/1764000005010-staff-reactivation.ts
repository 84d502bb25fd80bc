import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is let in again comes by a new link: the password from before opens nothing any more. */
export class StaffReactivation1764000005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function qorgau_forget_password(staff_id uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_variable
      begin
        if qorgau_role() not in ('ADMINISTRATOR', 'SYSTEM') then
          raise exception 'an administrator does this' using errcode = '42501';
        end if;
        delete from staff_password p where p.staff_id = staff_id;
      end $$;
      revoke execute on function qorgau_forget_password from public;
      grant execute on function qorgau_forget_password to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function qorgau_forget_password');
  }
}
