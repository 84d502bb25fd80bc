import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports: who asked for which file and why, who else approved it, and the figures as they were published. */
export class Statistics1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table export_request (
        id uuid primary key,
        kind text not null check (kind in ('STATISTICS_CSV', 'MICRODATA_CSV')),
        filter jsonb not null,
        sealed_purpose bytea not null,
        published jsonb,
        requested_by uuid not null references staff,
        requested_at timestamptz not null,
        expires_at timestamptz not null,
        approved_by uuid references staff,
        approved_at timestamptz,
        check ((approved_by is null) = (approved_at is null)),
        constraint approved_by_another check (approved_by <> requested_by),
        constraint figures_are_published check ((kind = 'STATISTICS_CSV') = (published is not null))
      );
      select qorgau_secure('export_request');
      grant select, insert, update (approved_by, approved_at) on export_request to qorgau_app;
      create policy own_requests on export_request for select to qorgau_app
        using (requested_by = qorgau_actor() and qorgau_role() in ('ANALYST', 'COORDINATOR'));
      create policy coordinators_look_over on export_request for select to qorgau_app
        using (qorgau_role() = 'COORDINATOR');
      create policy asks_for_oneself on export_request for insert to qorgau_app
        with check (requested_by = qorgau_actor() and qorgau_role() in ('ANALYST', 'COORDINATOR') and approved_by is null);
      create policy another_approves on export_request for update to qorgau_app
        using (qorgau_role() = 'COORDINATOR' and requested_by <> qorgau_actor() and approved_by is null)
        with check (approved_by = qorgau_actor());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table export_request');
  }
}
