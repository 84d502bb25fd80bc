import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What custody publishes to the rooms above: one row a head, merged episodes counted once. */
export class CustodyHeads1764000000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view custody_heads with (security_invoker = true) as
      select d.id as detention_id, d.person_id, d.event_id, d.department_id, d.status, d.track, d.role_at_event,
             d.charged_article, d.family_answer, d.place_verified, d.last_confirmed_at, d.released_at,
             d.started_from, d.started_until, d.logged_at,
             dep.city, p.birth_year, p.sex, p.citizenship
      from detention d
      join person p on p.id = d.person_id
      left join department dep on dep.id = d.department_id
      where not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active);
      grant select on custody_heads to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view custody_heads');
  }
}
