import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { Db, poolOptions, TEMPLATE, TEST_PASSWORDS } from '../../src/platform/db/index.js';

export const serverUrl = (): string => {
  const url = process.env['TEST_PG_SUPERUSER_URL'];
  if (!url) throw new Error('TEST_PG_SUPERUSER_URL is not set: run the tests through npm test');
  return url;
};

export const urlOf = (database: string): string =>
  Object.assign(new URL(serverUrl()), { pathname: `/${database}` }).toString();

/** A database of its own: empty, or a clone of the migrated template. @returns its name. */
export async function makeDatabase(from: 'EMPTY' | 'TEMPLATE'): Promise<string> {
  const name = `db_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query('select pg_advisory_lock(7302)');
  await client.query(`create database ${name}${from === 'TEMPLATE' ? ` template ${TEMPLATE}` : ''}`);
  await client.end();
  return name;
}

/** The app's own way to a database, with a pool of a given size. */
export async function openDb(database: string, poolMax: number): Promise<{ db: Db; close(): Promise<void> }> {
  const url = Object.assign(new URL(urlOf(database)), {
    username: 'qorgau_app',
    password: TEST_PASSWORDS.app,
  });
  const dataSource = await new DataSource({
    type: 'postgres',
    url: url.toString(),
    extra: poolOptions(poolMax, 10_000),
  }).initialize();
  return { db: new Db(dataSource), close: () => dataSource.destroy() };
}
