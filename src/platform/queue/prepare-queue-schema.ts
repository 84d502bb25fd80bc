import { runMigrations } from 'bullmq';
import pg from 'pg';

/**
 * Brings the queue's schema up to date, as its own role and in the migration step: at run time that role may
 * not make schemas. @param ownerUrl a login that may become qorgau_queue.
 */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const database = client.escapeIdentifier(client.database ?? '');
  try {
    await client.query(`grant create on database ${database} to qorgau_queue`);
    await client.query('set role qorgau_queue');
    await runMigrations(client, 'bullmq');
    await client.query('reset role');
    await client.query(`revoke create on database ${database} from qorgau_queue`);
  } finally {
    await client.end();
  }
}
