import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = join(import.meta.dirname, '..', '..', 'dist', 'src', 'platform');

/** One PostgreSQL for the whole run, thrown away at its end, also when Jest is killed. Suites clone its template
 * database through TEST_PG_SUPERUSER_URL. Jest calls this once however many projects name it. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await load('embedded-postgres', 'index.js');
  const database = await startEmbeddedPostgres({
    dataDir: mkdtempSync(join(tmpdir(), 'qorgau-test-pg-')),
    throwaway: true,
    log: (line) => console.error(line),
  });
  globalThis.stopTestPostgres = () => database.stop();
  process.env.TEST_PG_SUPERUSER_URL = database.url('postgres');
  if (!existsSync(join(built, 'db', 'prepare-template.js'))) return;
  const { prepareTemplate } = await load('db', 'prepare-template.js');
  await prepareTemplate(process.env.TEST_PG_SUPERUSER_URL);
}

function load(...path) {
  return import(pathToFileURL(join(built, ...path)).href);
}
