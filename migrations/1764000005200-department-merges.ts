import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two entries of one department: one leads to the other, nothing is rewritten, and it can be undone. */
export class DepartmentMerges1764000005200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDIRECT);
    await runner.query(MERGES);
    await runner.query(RESOLVED);
    await runner.query(heads(PLACE));
    await runner.query(RECORDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view custody_recorded_places;');
    await runner.query(heads(PLACE_AS_TYPED));
    await runner.query(`
      drop function custody_department_records(uuid[]); drop function canonical_department_id(uuid);
      drop table department_merge;
      alter table department drop constraint department_no_chain, drop constraint department_stands;
      alter table department drop column leads_to_standing, drop column stands, drop column merged_into;
    `);
  }
}

/** One step and no more: an entry that leads elsewhere is led to by none, whoever merges in the same moment. */
const REDIRECT = `
  alter table department
    add merged_into uuid,
    add stands boolean not null generated always as (merged_into is null) stored,
    add leads_to_standing boolean generated always as (case when merged_into is not null then true end) stored,
    add constraint department_stands unique (id, stands),
    add constraint department_no_chain foreign key (merged_into, leads_to_standing) references department (id, stands);
  create index department_merged_here on department (merged_into) where merged_into is not null;
`;

const MERGES = `
  -- who said it, when and why; the redirect itself stands on the entry
  create table department_merge (
    id uuid primary key,
    from_id uuid not null references department,
    into_id uuid not null references department,
    reason text not null,
    merged_by uuid not null references staff,
    merged_at timestamptz not null,
    undone_by uuid references staff,
    undone_at timestamptz,
    undo_reason text,
    check (from_id <> into_id),
    check (num_nulls(undone_by, undone_at, undo_reason) in (0, 3))
  );
  create unique index department_merge_one_stands on department_merge (from_id) where undone_at is null;
  create index department_merge_here on department_merge (into_id) where undone_at is null;
  select qorgau_secure('department_merge');
  grant select, insert, update (undone_by, undone_at, undo_reason) on department_merge to qorgau_app;
  create policy staff_reads on department_merge for select to qorgau_app using (qorgau_role() <> '');
  create policy desk_merges on department_merge to qorgau_app
    using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'))
    with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
`;

const RESOLVED = `
  -- the entry that speaks for this one; the id itself where it is nobody's
  create function canonical_department_id(id uuid) returns uuid language sql stable as $$
    select coalesce((select d.merged_into from department d where d.id = canonical_department_id.id), canonical_department_id.id)
  $$;
  -- every entry that is one with any of these, themselves too: what records may be typed on
  create function custody_department_records(ids uuid[]) returns setof uuid language sql stable as $$
    select r.id from department g
      join department r on coalesce(r.merged_into, r.id) = coalesce(g.merged_into, g.id)
    where g.id = any (ids)
  $$;
`;

interface Place {
  readonly from: string;
  readonly id: string;
}

const PLACE: Place = {
  from: `left join department dep on dep.id = d.department_id
  left join department place on place.id = coalesce(dep.merged_into, dep.id)`,
  id: 'place.id as department_id',
};
const PLACE_AS_TYPED: Place = {
  from: 'left join department place on place.id = d.department_id',
  id: 'd.department_id',
};

/** One row a head, as before; the place is the entry that speaks for the one it was typed on. */
const heads = ({ from, id }: Place): string => `
  create or replace view custody_heads with (security_invoker = true) as
  select d.id as detention_id, d.person_id, d.event_id, ${id}, d.status, d.track, d.role_at_event,
         d.charged_article, d.family_answer, d.place_verified, d.last_confirmed_at, d.released_at,
         d.started_from, d.started_until, d.logged_at,
         place.city, p.birth_year, p.sex, p.citizenship
  from detention d
  join person p on p.id = d.person_id
  ${from}
  where not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active);
`;

const RECORDED = `
  -- the entry a place was typed on: it changes when somebody is moved, and not when entries are joined
  create view custody_recorded_places with (security_invoker = true) as
  select d.id as detention_id, d.department_id from detention d;
  grant select on custody_recorded_places to qorgau_app;
`;
