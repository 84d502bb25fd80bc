import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to a report, append-only; and reports that are one: a tie rewrites nothing and can be undone. */
export class ReportTies1764000002101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TIES);
    await runner.query(NAMES);
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table report_entry;
      drop trigger report_names_changed on report; drop function report_names_changed;
      drop function report_members; drop function report_head;
      revoke update (tied_to) on report from qorgau_app;
      alter table report drop column names_changed_at, drop column tied_to;
    `);
  }
}

const TIES = `
  alter table report add tied_to uuid references report, add check (tied_to <> id);
  create index report_by_tie on report (tied_to) where tied_to is not null;
  grant update (tied_to) on report to qorgau_app;

  -- as far as whoever asks may see
  create function report_head(id uuid) returns uuid language sql stable as $$
    with recursive chain (id, depth) as (
      select report_head.id, 0
      union all
      select r.tied_to, chain.depth + 1 from chain join report r on r.id = chain.id where r.tied_to is not null and depth < 32
    )
    select id from chain order by depth desc limit 1
  $$;
  create function report_members(heads uuid[]) returns table (head uuid, id uuid) language sql stable as $$
    with recursive member (head, id, depth) as (
      select h, h, 0 from unnest(heads) as h
      union all
      select m.head, r.id, m.depth + 1 from member m join report r on r.tied_to = m.id where depth < 32
    )
    select member.head, member.id from member
  $$;
`;

/** Real time: it orders what the index of reported names has read, and nothing else. */
const NAMES = `
  alter table report add names_changed_at timestamptz not null default clock_timestamp();
  create index report_by_names_change on report (names_changed_at);
  create function report_names_changed() returns trigger language plpgsql as $$
  begin
    new.names_changed_at := clock_timestamp();
    return new;
  end $$;
  create trigger report_names_changed before update of state on report
    for each row execute function report_names_changed();
`;

const HISTORY = `
  -- what people did with a report, and what came of calling back; notes are sealed under the report
  create table report_entry (
    id uuid primary key,
    report_id uuid not null references report,
    kind text not null check (kind in ('ASSIGNED', 'UNASSIGNED', 'CALLED_BACK', 'TIED', 'UNTIED', 'PROMOTED',
      'PROMOTION_UNDONE', 'CLOSED', 'REOPENED')),
    about_id uuid,
    detail text,
    sealed_note bytea,
    by uuid not null references staff,
    at timestamptz not null
  );
  create index report_entry_by_report on report_entry (report_id, at);
  select qorgau_secure('report_entry');
  grant select, insert on report_entry to qorgau_app;
  create policy with_its_report on report_entry for select to qorgau_app
    using (exists (select 1 from report r where r.id = report_id));
  create policy acts on report_entry for insert to qorgau_app
    with check (by = qorgau_actor() and exists (select 1 from report r where r.id = report_id));
`;
