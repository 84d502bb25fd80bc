import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { reachEmbeddedPostgres } from '../../../dist/src/platform/embedded-postgres/index.js';

/** COPY … TO STDOUT; `pg` by itself hands on none of what comes. */
class CopyOut extends pg.Query {
  constructor(text, write) {
    super(text);
    this.handleCopyData = ({ chunk }) => write(chunk);
  }
}

/**
 * Writes every table of every schema as text, as the superuser: the binaries that come along hold no `pg_dump`.
 * The files of a cluster hold long values compressed, so what does not show in them shows here; and the
 * catalogue is in it, with the samples of columns that the planner keeps.
 * @param dataDir QORGAU_DATA_DIR of a running server
 * @returns rows by schema.
 */
export async function dumpDatabase(dataDir, file, database = 'qorgau') {
  const postgres = await reachEmbeddedPostgres(join(dataDir, 'postgres'));
  const client = new pg.Client({ connectionString: postgres.url(database) });
  const out = openSync(file, 'w', 0o600);
  try {
    await client.connect();
    const { rows: tables } = await client.query(
      `select n.nspname as schema, format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and c.relpersistence <> 't' order by name`,
    );
    const rows = {};
    for (const { schema, name } of tables) {
      writeSync(out, `\n-- ${name}\n`);
      rows[schema] = (rows[schema] ?? 0) + (await copy(client, name, out));
    }
    return rows;
  } finally {
    closeSync(out);
    await client.end();
    await postgres.release();
  }
}

/** @returns rows written. */
async function copy(client, name, out) {
  let rows = 0;
  const query = new CopyOut(`copy (select * from ${name}) to stdout`, (chunk) => {
    rows += 1;
    writeSync(out, chunk);
  });
  await new Promise((resolve, reject) => {
    query.once('end', resolve).once('error', reject);
    client.query(query);
  });
  return rows;
}
