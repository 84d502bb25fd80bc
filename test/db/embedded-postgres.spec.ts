import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const holder = join(import.meta.dirname, '..', 'support', 'hold-postgres.mjs');

/** A process that holds an embedded PostgreSQL, as the server does. */
interface Holder {
  process: ChildProcess;
  url: string;
}

let dataDir: string;
const holders: ChildProcess[] = [];

// One directory for all cases: each finds what the one before left, and a new cluster takes a second.
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'qorgau-launcher-'));
});

afterEach(async () => {
  for (const child of holders.splice(0)) child.kill('SIGKILL');
  await until(() => postmasterPid() === undefined);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function hold(): Promise<Holder> {
  const child = spawn(process.execPath, [holder, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  holders.push(child);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as unknown[];
  if (typeof url !== 'string') throw new Error(complaints);
  return { process: child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await sleep(20);
}

const makeRow = `drop table if exists kept; create table kept as select now()`;
const rows = async (url: string) => (await query(url, 'select count(*)::int as n from kept'))[0]?.n;

describe('the embedded PostgreSQL', () => {
  it('is UTF-8, checked by checksums, on the loopback only and by password only', async () => {
    const { url } = await hold();
    const [facts] = await query(
      url,
      `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
              current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
              (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as passwords`,
    );
    expect(facts).toEqual({
      encoding: 'UTF8',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      passwords: true,
    });
    await expect(query(url.replace(/:[^:@/]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('stops when its owner is killed, and has kept what was committed', async () => {
    const first = await hold();
    await query(first.url, makeRow);
    await kill(first.process);
    await until(() => postmasterPid() === undefined);
    expect(await rows((await hold()).url)).toBe(1);
  });

  it('starts at once after its owner was killed, without waiting for the stop', async () => {
    const first = await hold();
    await query(first.url, makeRow);
    await kill(first.process);
    expect(await rows((await hold()).url)).toBe(1);
  });

  it('is brought back on the same port when PostgreSQL itself is killed', async () => {
    const { url } = await hold();
    await query(url, makeRow);
    const before = postmasterPid()!;
    process.kill(before, 'SIGKILL');
    await until(() => rows(url).catch(() => undefined));
    expect(postmasterPid()).not.toBe(before);
    expect(await rows(url)).toBe(1);
  });

  it('recovers when all of it was killed and the lock file names a stranger', async () => {
    const first = await hold();
    await query(first.url, makeRow);
    const pid = postmasterPid()!;
    process.kill(parentOf(pid), 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    await kill(first.process);
    const lock = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
    expect(await rows((await hold()).url)).toBe(1);
  });

  it('refuses a second owner and leaves the first alone', async () => {
    const first = await hold();
    await query(first.url, makeRow);
    await expect(hold()).rejects.toThrow(/is in use by process/);
    expect(await rows(first.url)).toBe(1);
  });

  it('keeps values and statements out of its log', async () => {
    const { url } = await hold();
    await query(url, 'create table claims (name text unique)');
    await query(url, `insert into claims values ('Zhuldyz Invented')`);
    await expect(query(url, `insert into claims values ('Zhuldyz Invented')`)).rejects.toThrow(/duplicate/);
    await expect(query(url, `select 'Zhuldyz Invented'::int`)).rejects.toThrow(/Zhuldyz/);
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('Zhuldyz');
  });
});

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
