import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A process of ours, and all it starts: told to end, killed, halted and let go on. */
export class Program {
  #child = null;

  /** @param log the file its output is appended to. @param command program and arguments; Node's own where it begins with a script */
  constructor(name, { command, env, log, cwd }) {
    Object.assign(this, { name, command, env, log, cwd });
  }

  get pid() {
    return this.#child?.pid ?? null;
  }

  get runs() {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts it; with an IPC channel, so that ours of the house end when this run is killed. */
  start() {
    const out = openSync(this.log, 'a', 0o600);
    const [program, ...args] = this.command;
    this.#child = spawn(program, args, {
      cwd: this.cwd,
      env: this.env,
      stdio: ['ignore', out, out, 'ipc'],
    });
    this.#child.channel?.unref();
    this.#child.on('error', () => undefined);
    return this;
  }

  /** Resolves when its log says so. @throws with the end of the log when it ended before, or after `seconds`. */
  async says(text, seconds = 60) {
    const begun = performance.now();
    while (!readFileSync(this.log, 'utf8').includes(text)) {
      if (!this.runs || performance.now() - begun > seconds * 1000) {
        throw new Error(
          `${this.name} did not say "${text}":\n${readFileSync(this.log, 'utf8').slice(-1500)}`,
        );
      }
      await pause(50);
    }
  }

  send(signal) {
    if (this.runs) send(this.#child.pid, signal);
  }

  /** SIGKILL for it and all below it: all are halted first, so that none sees another die. @returns how many. */
  async kill() {
    if (!this.runs) return 0;
    const pids = withDescendants(this.#child.pid);
    for (const signal of ['SIGSTOP', 'SIGKILL']) for (const pid of pids) send(pid, signal);
    await gone(pids, this.name);
    await this.#exited();
    return pids.length;
  }

  /** Asks it to end. @throws when it stays. */
  async stop(seconds = 30) {
    if (!this.runs) return;
    send(this.#child.pid, 'SIGCONT');
    send(this.#child.pid, 'SIGTERM');
    for (let left = seconds * 20; left > 0 && this.runs; left--) await pause(50);
    if (this.runs) throw new Error(`${this.name} still runs ${seconds} s after SIGTERM`);
  }

  /** For the end of a run that went wrong: no waiting, nothing left. */
  destroy() {
    if (this.runs) for (const pid of withDescendants(this.#child.pid)) send(pid, 'SIGKILL');
  }

  async #exited() {
    for (let left = 200; left > 0 && this.runs; left--) await pause(10);
  }
}

async function gone(pids, name) {
  for (let left = 400; left > 0 && pids.some(runs); left--) await pause(25);
  if (pids.some(runs)) throw new Error(`something of ${name} outlived SIGKILL`);
}

/** @returns a process and all below it, by /proc where there is one, else by ps. */
export function withDescendants(pid) {
  const pairs = existsSync('/proc/self/stat') ? pairsOfProc() : pairsOfPs();
  const found = [pid];
  for (let i = 0; i < found.length; i++) {
    found.push(...pairs.filter(([, parent]) => parent === found[i]).map(([child]) => child));
  }
  return found;
}

function pairsOfProc() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [[Number(pid), Number(parent)]];
    } catch {
      return []; // it ended meanwhile
    }
  });
}

function pairsOfPs() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** @returns whether it does anything: one that is dead and not yet collected by its parent does not. */
export function runs(pid) {
  try {
    process.kill(pid, 0);
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @returns a port on the loopback that was free a moment ago. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits for what `look` finds. @returns it. @throws saying what was waited for, after `seconds`. */
export async function until(what, seconds, look, everyMs = 100) {
  const begun = performance.now();
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() - begun > seconds * 1000) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(everyMs);
  }
}
