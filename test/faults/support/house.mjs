import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runs, send, withDescendants } from './processes.mjs';

export { freePort } from './processes.mjs';

export const root = join(import.meta.dirname, '..', '..', '..');

/** A server as a person starts it (`scripts/start.mjs`), on a data directory and a port of its own. */
export class House {
  #child = null;

  /** @param settings environment over ours; `log` is the file its output is appended to */
  constructor({ dataDir, port, log, settings = {} }) {
    Object.assign(this, { dataDir, port, log, settings, url: `http://127.0.0.1:${port}` });
  }

  /** Starts, and returns when it can be used. @returns milliseconds it took. */
  async start() {
    const begun = performance.now();
    const out = openSync(this.log, 'a', 0o600);
    this.#child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      stdio: ['ignore', out, out],
      env: { ...process.env, ...this.settings, PORT: String(this.port), QORGAU_DATA_DIR: this.dataDir },
    });
    for (let left = 900; left > 0; left--) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.status === 200) return performance.now() - begun;
      if (this.#isGone()) break;
      await pause(100);
    }
    throw new Error(`the server did not become ready:\n${readFileSync(this.log, 'utf8').slice(-2000)}`);
  }

  /**
   * SIGKILL for every process of the server: api, worker, launcher, PostgreSQL with its backends, and the
   * watchdog that would otherwise stop PostgreSQL cleanly. All are halted first, so that none sees another die.
   * @returns how many there were. @throws when PostgreSQL had time to stop by itself.
   */
  async kill() {
    const pids = withDescendants(this.#child.pid);
    for (const signal of ['SIGSTOP', 'SIGKILL']) for (const pid of pids) send(pid, signal);
    await this.#gone(10);
    for (let left = 100; left > 0 && pids.some(runs); left--) await pause(50);
    if (pids.some(runs)) throw new Error('something of the server outlived SIGKILL');
    if (!existsSync(this.#lockFile)) throw new Error('the database stopped cleanly: it was not killed');
    return pids.length;
  }

  /** Ends it as Ctrl-C does. @throws when it or its database stays. */
  async stop() {
    if (this.#child === null || this.#isGone()) return;
    this.#child.kill('SIGTERM');
    await this.#gone(60);
    for (let left = 100; left > 0 && existsSync(this.#lockFile); left--) await pause(50);
    if (existsSync(this.#lockFile)) throw new Error('the database did not stop with its server');
  }

  /** @returns how often PostgreSQL came up after a stop that was none. */
  recoveries() {
    const log = readFileSync(join(this.dataDir, 'postgres', 'postgres.log'), 'utf8');
    return log.match(/not properly shut down; automatic recovery in progress/g)?.length ?? 0;
  }

  get #lockFile() {
    return join(this.dataDir, 'postgres', 'cluster', 'postmaster.pid');
  }

  #isGone() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async #gone(seconds) {
    for (let left = seconds * 20; left > 0 && !this.#isGone(); left--) await pause(50);
    if (!this.#isGone()) throw new Error(`the server still runs after ${seconds} s`);
  }
}

/** Tells the story to a server. @returns its exit code, when it ends. */
export function tellStory(url, journal, settings = {}) {
  const story = spawn(process.execPath, ['dist/demo/run.js', '--journal', journal], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, QORGAU_URL: url },
  });
  return new Promise((resolve) => story.once('exit', (code) => resolve(code ?? 1)));
}

/** @returns what the story wrote down: every mutation the server acknowledged, in its order. */
export function readJournal(journal) {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
