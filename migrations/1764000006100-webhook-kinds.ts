import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the last messages to a webhook were about. A notification is its reader's alone, so an administrator saw every
 * message as a test: here they learn the kind, and nothing else of it.
 */
export class WebhookKinds1764000006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function qorgau_webhook_kinds(webhook_id uuid) returns table (delivery_id uuid, kind text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.id, n.kind from delivery d join notification n on n.id = d.notification_id
        where d.channel = 'WEBHOOK' and d.target_id = webhook_id and qorgau_role() = 'ADMINISTRATOR'
        order by d.id desc limit 20
      $$;
      revoke execute on function qorgau_webhook_kinds from public;
      grant execute on function qorgau_webhook_kinds to qorgau_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function qorgau_webhook_kinds');
  }
}
