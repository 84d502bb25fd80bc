import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearTheWay, readPostmaster } from './postmaster.js';

let cluster: string;
const lockFile = () => join(cluster, 'postmaster.pid');
const lockOf = (pid: number, state = 'ready   ') =>
  writeFileSync(lockFile(), `${pid}\n/data\n1764000000\n5432\n\n127.0.0.1\n  7 7\n${state}\n`);

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'qorgau-cluster-'));
});

afterEach(() => rmSync(cluster, { recursive: true, force: true }));

describe('the lock file of a postmaster', () => {
  it('says its process and its state', () => {
    lockOf(42, 'starting');
    expect(readPostmaster(cluster)).toMatchObject({ pid: 42, state: 'starting' });
    rmSync(lockFile());
    expect(readPostmaster(cluster)).toBeUndefined();
  });

  it('is left to PostgreSQL when its process is gone', async () => {
    lockOf(2 ** 22 + 1); // above the largest process number of Linux
    await clearTheWay(cluster, () => undefined);
    expect(readFileSync(lockFile(), 'utf8')).toContain('4194305');
  });

  it('is removed when its number belongs to a program that is no PostgreSQL of this cluster', async () => {
    const said: string[] = [];
    lockOf(process.pid);
    await clearTheWay(cluster, (line) => said.push(line));
    expect(readPostmaster(cluster)).toBeUndefined();
    expect(said).toEqual([expect.stringContaining(String(process.pid))]);
  });
});
