/**
 * One PostgreSQL as a process of its own, so that a run can kill the whole of it. It says its port and the
 * superuser's password on standard output, as JSON, and ends with its parent.
 *
 *   node postgres-program.mjs DATA_DIR PORT
 */
import { startEmbeddedPostgres } from '../../../dist/src/platform/embedded-postgres/index.js';

const [dataDir, port] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({
  dataDir,
  port: Number(port),
  log: (line) => console.error(line),
  settings: { max_connections: '250', ...JSON.parse(process.env.PG_SETTINGS ?? '{}') },
});
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  void postgres.stop().finally(() => process.exit());
};
for (const event of ['disconnect', 'SIGTERM', 'SIGINT']) process.on(event, stop);
console.log(`ready ${postgres.url('postgres')}`);
