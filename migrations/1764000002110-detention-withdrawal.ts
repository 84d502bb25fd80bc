import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An episode that was logged by mistake is taken back: it is hidden from everybody, as long as nobody built on it. */
export class DetentionWithdrawal1764000002110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HIDDEN);
    await runner.query(BUILT_ON);
    await runner.query(WITHDRAW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function custody_withdraw_detention; drop function custody_is_built_on;
      drop policy not_withdrawn on detention; drop policy not_withdrawn on person;
      alter table detention drop column withdrawn_at;
      alter table person drop column withdrawn_at;
    `);
  }
}

/** Restrictive, and for the owner as well: views, lists, advice and the family door need not know of it. */
const HIDDEN = `
  alter table detention add withdrawn_at timestamptz;
  alter table person add withdrawn_at timestamptz;
  create policy not_withdrawn on detention as restrictive for select to qorgau_app, qorgau_owner
    using (withdrawn_at is null or current_setting('qorgau.withdrawing', true) = 'yes');
  create policy not_withdrawn on person as restrictive for select to qorgau_app, qorgau_owner
    using (withdrawn_at is null or current_setting('qorgau.withdrawing', true) = 'yes');
`;

const BUILT_ON = `
  -- whether anything refers to a person or an episode but what logging wrote and what the house keeps by itself; a table
  -- that is added later counts as built on it until its comment says derived, or it is named here or in but_for
  create function custody_is_built_on(detention uuid, but_for text[]) returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    logged record;
    ref record;
    is_there boolean;
  begin
    select d.person_id, d.logged_at, d.family_answer into strict logged from detention d where d.id = detention;
    if logged.family_answer <> 'NONE'
      or exists (select 1 from custody_claim c where c.detention_id = detention
                 and (c.recorded_at <> logged.logged_at or c.superseded_by is not null))
      or exists (select 1 from detention_start s where s.detention_id = detention
                 and (s.recorded_at <> logged.logged_at or s.superseded_by is not null))
      or exists (select 1 from detention d where d.person_id = logged.person_id and d.id <> detention and d.logged_at > logged.logged_at)
    then
      return true;
    end if;
    for ref in
      select c.conrelid::regclass::text as child, a.attname as link, c.confrelid = 'person'::regclass as of_person
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid in ('detention'::regclass, 'person'::regclass)
        and c.conrelid::regclass::text <> all (array['detention', 'custody_claim', 'detention_start', 'intake_row',
          'family_watch_request'] || but_for)
        and coalesce(obj_description(c.conrelid, 'pg_class'), '') not like 'derived:%'
    loop
      execute format('select exists (select 1 from %s where %I = $1)', ref.child, ref.link)
        into is_there using case when ref.of_person then logged.person_id else detention end;
      if is_there then
        return true;
      end if;
    end loop;
    -- what leaves no row of its own, such as another track: somebody else's writing about it, or another kind of it
    return exists (
      with first as (
        select f.actor_id, f.operation from audit_entry f
        where f.subject_ids @> array[detention] and f.kind = 'WROTE' order by f.id limit 1
      )
      select 1 from audit_entry e cross join first
      where e.subject_ids @> array[detention] and e.kind = 'WROTE' and e.actor_id is not null
        and (e.actor_id is distinct from first.actor_id or e.operation is distinct from first.operation)
    );
  end $$;
  revoke execute on function custody_is_built_on from public;
  grant execute on function custody_is_built_on to qorgau_app;
`;

const WITHDRAW = `
  -- @returns the person who was logged with it and is hidden with it; null where the person was known before
  create function custody_withdraw_detention(detention uuid) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    gone uuid;
  begin
    if qorgau_role() not in ('COORDINATOR', 'SYSTEM') then
      raise exception 'not for this role' using errcode = '42501';
    end if;
    perform set_config('qorgau.withdrawing', 'yes', true);
    update detention d set withdrawn_at = domain_now() where d.id = detention and d.withdrawn_at is null;
    update person p set withdrawn_at = domain_now()
      from detention d where d.id = detention and p.id = d.person_id and p.logged_at = d.logged_at
        and p.logged_by is not distinct from d.logged_by
      returning p.id into gone;
    perform set_config('qorgau.withdrawing', '', true);
    return gone;
  end $$;
  revoke execute on function custody_withdraw_detention from public;
  grant execute on function custody_withdraw_detention to qorgau_app;
`;
