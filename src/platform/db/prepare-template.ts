import pg from 'pg';
import { prepareDatabase } from './prepare-database.js';

export const TEMPLATE = 'qorgau_template';
export const TEST_PASSWORDS = { app: 'app-test', queue: 'queue-test', family: 'family-test' };

/** Makes the migrated database that every test file clones. @param superuserUrl of a throw-away cluster. */
export async function prepareTemplate(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE}`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(superuserUrl);
  url.pathname = `/${TEMPLATE}`;
  await prepareDatabase(url.toString(), TEST_PASSWORDS);
}
