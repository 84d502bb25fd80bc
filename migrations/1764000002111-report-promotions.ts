import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people made of reports, each way back kept open; and signs at a department that no case stands for. */
export class ReportPromotions1764000002111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROMOTIONS);
    await runner.query(SIGHTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table department_sighting; drop table report_promotion;
      revoke update (state, close_reason) on report from qorgau_app;
      alter table report drop column close_reason;
    `);
  }
}

const PROMOTIONS = `
  alter table report
    add close_reason text check (close_reason in ('DUPLICATE', 'MISTAKEN', 'NOT_OURS', 'UNREACHABLE')),
    add check ((state = 'CLOSED') = (close_reason is not null));
  grant update (state, close_reason) on report to qorgau_app;

  create table report_promotion (
    id uuid primary key,
    report_id uuid not null references report,
    report_person_id uuid references report_person,
    kind text not null check (kind in ('DETENTION', 'CLAIM', 'SIGHTING')),
    detention_id uuid references detention,
    claim_id uuid references custody_claim,
    department_id uuid references department,
    settles boolean,
    promoted_by uuid not null references staff,
    promoted_at timestamptz not null,
    undone_by uuid references staff,
    undone_at timestamptz,
    case_kept boolean,
    check ((kind = 'SIGHTING') = (detention_id is null)),
    check ((kind = 'CLAIM') = (claim_id is not null)),
    check ((kind = 'SIGHTING') = (department_id is not null)),
    check ((undone_at is null) = (undone_by is null)),
    check (case_kept is null or undone_at is not null)
  );
  create index report_promotion_by_report on report_promotion (report_id);
  create index report_promotion_by_detention on report_promotion (detention_id) where detention_id is not null;
  create unique index report_promotion_one_a_person on report_promotion (report_person_id)
    where report_person_id is not null and undone_at is null;
  select qorgau_secure('report_promotion');
  grant select, insert, update (undone_by, undone_at, case_kept) on report_promotion to qorgau_app;
  create policy desk on report_promotion to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
  -- the link is seen from both ends: by whoever sees the report, and by whoever sees the case
  create policy from_either_end on report_promotion for select to qorgau_app
    using (qorgau_role() in ('LAWYER', 'OPERATOR') and (
      exists (select 1 from report r where r.id = report_id)
      or (detention_id is not null and qorgau_sees_detention(detention_id))));
`;

const SIGHTINGS = `
  -- what colleagues should know of a door; a promotion's own id; the note is sealed under it
  create table department_sighting (
    id uuid primary key references report_promotion,
    department_id uuid not null references department,
    kind text not null check (kind in ('PEOPLE_HELD', 'PEOPLE_BROUGHT', 'PEOPLE_TAKEN_AWAY', 'LAWYERS_KEPT_OUT', 'OTHER')),
    said_at jsonb not null,
    effective_at timestamptz not null,
    people_count integer check (people_count > 0),
    sealed_note bytea,
    told_at timestamptz not null,
    withdrawn_at timestamptz
  );
  create index department_sighting_by_department on department_sighting (department_id, effective_at) where withdrawn_at is null;
  select qorgau_secure('department_sighting');
  grant select, insert, update (withdrawn_at) on department_sighting to qorgau_app;
  create policy colleagues_see on department_sighting for select to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'LAWYER', 'OPERATOR', 'SYSTEM'));
  create policy desk on department_sighting to qorgau_app
    using (qorgau_role() in ('COORDINATOR', 'SYSTEM')) with check (qorgau_role() in ('COORDINATOR', 'SYSTEM'));
`;
