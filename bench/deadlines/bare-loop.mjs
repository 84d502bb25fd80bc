/**
 * The least that could do the work: one connection that takes due rows with SKIP LOCKED every 20 ms and writes that
 * they fired. No person, no lease, no history: the limit the others are held against.
 *
 *   node bench/deadlines/bare-loop.mjs CONNECTION_STRING
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const BATCH = 500;
const POLL_MS = 20;

const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
let stopping = false;
process.on('SIGTERM', () => (stopping = true));
console.log('the loop works');
while (!stopping) {
  const { rowCount } = await client.query({
    name: 'fire',
    text: `with due as (
             select id from timer where fired is false and due_at <= clock_timestamp()
             order by due_at limit ${BATCH} for update skip locked
           ), done as (update timer t set fired = true from due where t.id = due.id returning t.id)
           insert into fired (id) select id from done`,
  });
  if (rowCount < BATCH) await pause(POLL_MS);
}
await client.end();
