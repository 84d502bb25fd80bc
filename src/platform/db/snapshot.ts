import pg from 'pg';

/** One unchanging view of a database, for tools that read all of a table. */
export interface Snapshot {
  sql<T = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** @param url of a login that may read past row-level security, or becomes the owner by `role`. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    options: '-c role=qorgau_owner',
  });
  await client.connect();
  await client.query('begin isolation level repeatable read read only');
  return {
    sql: async <T>(text: string, parameters: readonly unknown[] = []) =>
      (await client.query(text, [...parameters])).rows as T[],
    close: () => client.end(),
  };
}
