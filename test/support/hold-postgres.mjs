/** Holds an embedded PostgreSQL until it is killed; prints its URL once it can be used. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = join(
  import.meta.dirname,
  '..',
  '..',
  'dist',
  'src',
  'platform',
  'embedded-postgres',
  'index.js',
);
const { startEmbeddedPostgres } = await import(pathToFileURL(built).href);
const database = await startEmbeddedPostgres({
  dataDir: process.argv[2],
  log: (line) => console.error(line),
  settings: { fsync: 'off' }, // processes are killed here, never the machine
});
console.log(database.url('postgres'));
setInterval(() => undefined, 60_000);
