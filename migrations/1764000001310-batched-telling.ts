import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Milestones are told in batches, climb a chain of people, and one that fails again and again is seen. */
export class BatchedTelling1764000001310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table milestone
        add column next_rung smallint not null default 0,
        add column failures smallint not null default 0,
        add column last_failed_at timestamptz,
        drop constraint milestone_kind_check,
        add constraint milestone_kind_check check
          (kind in ('H72', 'H24', 'H6', 'H1', 'DUE', 'AFTER', 'NOW', 'REPEAT', 'PROOF', 'FACTS'));
      update milestone set next_rung = 3 where steps_taken > 0;
      create index milestone_failing on milestone (last_failed_at) where failures > 0 and next_at is not null;
      create index milestone_untold on milestone (deadline_id, due_at) where sent_at is null and cancelled_at is null;
    `);
    await runner.query(TELL_MANY);
    for (const table of TOLD_FROM) {
      // asked once a statement, before the question asked of every row: policies are tried from the last name to the first
      await runner.query(`
        create policy worker_keeps_all on ${table} to qorgau_app
          using ((select qorgau_role()) = 'SYSTEM') with check ((select qorgau_role()) = 'SYSTEM')
      `);
    }
    // leases and tellings rewrite rows in their place where the page has room
    await runner.query('alter table milestone set (fillfactor = 70)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TOLD_FROM) await runner.query(`drop policy worker_keeps_all on ${table}`);
    await runner.query(`
      alter table milestone reset (fillfactor);
      drop function qorgau_notify_many;
      drop index milestone_untold;
      delete from acknowledgement where milestone_id in (select id from milestone where kind = 'FACTS');
      delete from milestone where kind = 'FACTS';
      alter table milestone
        drop column next_rung, drop column failures, drop column last_failed_at,
        drop constraint milestone_kind_check,
        add constraint milestone_kind_check check
          (kind in ('H72', 'H24', 'H6', 'H1', 'DUE', 'AFTER', 'NOW', 'REPEAT', 'PROOF'));
    `);
  }
}

const TOLD_FROM = ['acknowledgement', 'deadline', 'deadline_version', 'milestone'];

const TELL_MANY = `
  -- qorgau_notify for much news at once; answers each colleague who was told anything
  create function qorgau_notify_many(news jsonb, mail_domain text)
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
  revoke execute on function qorgau_notify_many from public;
  grant execute on function qorgau_notify_many to qorgau_app;
`;
