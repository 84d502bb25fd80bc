/**
 * W4: eleven people logged in one mutation, with duplicate advice among many. CPU of the server and of PostgreSQL for
 * each, as a ratio to a bare server that knows exact duplicates only, in the same run; targets in turn, medians of rounds.
 *
 *   npm run bench:advice                  5,000 names, about two minutes
 *   npm run bench:advice -- --full        52,000 names
 *   npm run bench:advice -- --rounds 9 --each 40
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Ground, root } from '../test/faults/support/ground.mjs';
import { addStaff, signIn } from '../test/faults/support/people.mjs';
import { Program, until } from '../test/faults/support/processes.mjs';
import { Crowd, inputOf, store } from './advice/people.mjs';
import { cpuOfTree, quantile } from './support/figures.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    names: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    each: { type: 'string', default: '20' },
  },
});
const count = Number(values.names ?? (values.full ? 52_000 : 5_000));
const [rounds, each] = [Number(values.rounds), Number(values.each)];

const LOG = `mutation($input: LogDetaineesInput!) { logDetainees(input: $input) { ... on LogDetaineesSuccess {
  adviceComplete rows { rowId outcome advice { handle verdict likelihood because heldNow city differs } } }
  ... on Refusal { code } } }`;
const PARSE = `mutation($text: String!) { parseDetaineeList(text: $text) { ... on ParseDetaineeListSuccess {
  adviceComplete rows { fullName verdict advice { handle verdict likelihood because } } } } }`;
const LONGEST_MS = 60_000;

const ground = await Ground.open('advice', { env: { LOG_LEVEL: 'info' } });
try {
  const crowd = new Crowd(count);
  const staff = await addStaff(ground, { LAWYER: 40 });
  await store(ground, crowd.people, staff[0].id);
  const bare = await bareServer(crowd);
  const api = await ground.startApi('api', { DATABASE_FAMILY_URL: '' });
  const tokens = [];
  for (const colleague of staff) tokens.push(await signIn(api.url, colleague));
  await until(
    'all names are read',
    900,
    async () => (await parse(api, tokens[0], ['Никто Нигде'])).adviceComplete,
  );
  const targets = [
    {
      name: 'limit: exact duplicates, one statement',
      program: bare,
      send: () => log(bare, null, crowd.known()),
    },
    {
      name: 'logDetainees, nameless people: no advice',
      program: api,
      send: (t) => log(api, t, crowd.nameless()),
    },
    { name: 'logDetainees, equal hashes decide', program: api, send: (t) => log(api, t, crowd.known()) },
    {
      name: 'logDetainees, known people in other hands',
      program: api,
      send: (t) => log(api, t, crowd.otherwise()),
    },
    { name: 'logDetainees, nobody known', program: api, send: (t) => log(api, t, crowd.strangers()) },
    {
      name: 'parseDetaineeList, known people in other hands',
      program: api,
      send: (t) =>
        parse(
          api,
          t,
          crowd.otherwise().map(({ fullName, birthYear }) => `${fullName} ${birthYear ?? ''}`),
        ),
    },
  ];
  // a warm start: the first calls of a program compile it
  for (const target of targets) await run(target, each, tokens);
  const seen = targets.map(() => ({ cpu: [], ms: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, target] of targets.entries()) {
      const { cpuMs, ms } = await run(target, each, tokens);
      seen[i].cpu.push(cpuMs);
      seen[i].ms.push(...ms);
    }
  }
  print(targets, seen, await matchingAlone(crowd));
} finally {
  await ground.close();
}

/** One request after another. @returns CPU of the program and of PostgreSQL a request, and how long each took. */
async function run({ program, send }, times, tokens) {
  const pids = [program.pid, ground.postgres.pid];
  const used = () => pids.reduce((sum, pid) => sum + cpuOfTree(pid), 0);
  const before = used();
  const ms = [];
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now();
    await send(tokens[i % tokens.length]);
    ms.push(performance.now() - begun);
  }
  return { cpuMs: ((used() - before) * 1000) / times, ms };
}

async function post(url, body, token) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  return response.json();
}

async function log({ url }, token, rows) {
  const { data, errors } = await post(
    token ? `${url}/graphql` : url,
    { query: LOG, variables: { input: inputOf(rows) } },
    token,
  );
  const done = token ? data?.logDetainees?.rows : data;
  if (done?.length !== rows.length)
    throw new Error(`not logged: ${errors?.[0]?.extensions?.code ?? JSON.stringify(data)}`);
  if (token && !data.logDetainees.adviceComplete) throw new Error('advice was not complete');
}

async function parse({ url }, token, lines) {
  const { data, errors } = await post(
    `${url}/graphql`,
    { query: PARSE, variables: { text: lines.join('\n') } },
    token,
  );
  if (!data?.parseDetaineeList?.rows) throw new Error(`not read: ${errors?.[0]?.extensions?.code}`);
  return data.parseDetaineeList;
}

/** What of it is the search itself: the same index in this process. @returns CPU ms for eleven rows in other hands. */
async function matchingAlone(crowd) {
  const { canonicalName, NameIndex } = await import('../dist/src/names/index.js');
  const index = new NameIndex();
  for (const [i, { fullName, birthYear }] of crowd.people.entries()) {
    index.add(`p${i}`, canonicalName(fullName), { birthYear });
  }
  const search = ({ fullName, birthYear }) =>
    index.search({ name: canonicalName(fullName), birthYear }, { limit: 15 });
  for (let i = 0; i < 30; i += 1) crowd.otherwise().forEach(search);
  const lists = Array.from({ length: 60 }, () => crowd.otherwise());
  const before = process.cpuUsage();
  for (const rows of lists) rows.forEach(search);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / lists.length;
}

function print(targets, seen, alone) {
  const limit = quantile(seen[0].cpu, 0.5);
  console.log(`${count.toLocaleString('en')} names, ${rounds} rounds of ${each}; eleven rows a request\n`);
  console.log(`${''.padEnd(48)} CPU ms  ratio  p50 ms  p99 ms`);
  for (const [i, { name }] of targets.entries()) {
    const cpu = quantile(seen[i].cpu, 0.5);
    const cells = [
      cpu.toFixed(1).padStart(6),
      (cpu / limit).toFixed(1).padStart(6),
      quantile(seen[i].ms, 0.5).toFixed(0).padStart(7),
      quantile(seen[i].ms, 0.99).toFixed(0).padStart(7),
    ];
    console.log(`${name.padEnd(48)} ${cells.join(' ')}`);
  }
  console.log(
    `${'of it the search alone, other hands'.padEnd(48)} ${alone.toFixed(1).padStart(6)} ${(alone / limit).toFixed(1).padStart(6)}`,
  );
  console.log('\ngoals: ratio 4 where hashes decide, 15 with full matching');
}

async function bareServer(crowd) {
  await ground.rows('create table bare_person (id uuid primary key, name text, year int, as_text text)');
  await ground.rows('create index on bare_person (name, year)');
  await ground.rows(
    `insert into bare_person select gen_random_uuid(), n, y, n from unnest($1::text[], $2::int[]) as p (n, y)`,
    [crowd.people.map(({ fullName }) => fullName), crowd.people.map(({ birthYear }) => birthYear)],
  );
  await ground.rows('analyze');
  const bare = new Program('bare', {
    command: [process.execPath, join(import.meta.dirname, 'advice', 'bare.mjs')],
    env: { ...process.env, DATABASE: ground.url() },
    log: join(ground.scratch, 'bare.log'),
    cwd: root,
  });
  ground.programs.push(bare.start());
  await bare.says('listens');
  bare.url = `http://127.0.0.1:${/listens (\d+)/.exec(readFileSync(bare.log, 'utf8'))[1]}`;
  return bare;
}
