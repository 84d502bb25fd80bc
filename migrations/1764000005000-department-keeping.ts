import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments are kept by people: who checked a row, against what, and how often it was changed. */
export class DepartmentKeeping1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table department
        add version integer not null default 1,
        add verified_by uuid references staff,
        add verified_at timestamptz,
        add verified_against text,
        add constraint department_verified_whole check (num_nulls(verified_by, verified_at, verified_against) in (0, 3)),
        add constraint department_verified_by_somebody check (verified_by is null or verified);

      -- a coordinator is told the telephone at night; an administrator keeps the list by day
      drop policy administrators_keep on department;
      create policy desk_keeps on department to qorgau_app
        using (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'))
        with check (qorgau_role() in ('ADMINISTRATOR', 'COORDINATOR', 'SYSTEM'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy desk_keeps on department;
      create policy administrators_keep on department to qorgau_app
        using (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM')) with check (qorgau_role() in ('ADMINISTRATOR', 'SYSTEM'));
      alter table department
        drop constraint department_verified_by_somebody, drop constraint department_verified_whole,
        drop column verified_against, drop column verified_at, drop column verified_by, drop column version;
    `);
  }
}
