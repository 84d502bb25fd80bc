/**
 * A program of its own: runs one PostgreSQL and stops it cleanly when its parent goes, however it goes. The
 * parent holds the other end of standard input; the kernel closes it even on kill -9.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeSync } from 'node:fs';
import { type WatchdogOrder } from './run-postgres.js';

const QUIT_AFTER_MS = 30_000;

const order = JSON.parse(process.argv[2] ?? '') as WatchdogOrder;
const log = openSync(order.logFile, 'a', 0o600);
const postgres = spawn(order.command, order.args, {
  ...order.user,
  env: order.env,
  stdio: ['ignore', log, log],
  windowsHide: true,
});

let stopping = false;

function stop(): void {
  stopping = true;
  postgres.kill('SIGINT'); // fast: ends sessions, writes a checkpoint
  setTimeout(() => postgres.kill('SIGQUIT'), QUIT_AFTER_MS).unref();
}

postgres.on('error', (error) => {
  writeSync(log, `FATAL: ${error.message}\n`);
  process.exit(1);
});
postgres.on('exit', (code) => {
  if (stopping && order.throwaway !== undefined) rmSync(order.throwaway, { recursive: true, force: true });
  process.exit(code ?? 1);
});
process.stdout.on('error', () => undefined); // a parent that is gone reads nothing
process.stdout.write(`${postgres.pid ?? 0}\n`);
process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop);
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined); // the parent decides
