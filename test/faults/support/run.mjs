import { parseArgs } from 'node:util';
import { Ground } from './ground.mjs';

/** Arguments every fault run takes: `--seed N --short --queue postgres|redis|both`. */
export function readArguments() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      short: { type: 'boolean', default: false },
      queue: { type: 'string', default: 'both' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number');
  const queues = values.queue === 'both' ? ['postgres', 'redis'] : [values.queue];
  return { seed, isShort: values.short, queues };
}

/** @returns a generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Holds a run to its promise: figures are printed as they come, broken ones at the end once more. */
export class Checker {
  broken = [];

  constructor(promise) {
    this.promise = promise;
    this.begun = performance.now();
  }

  say(text) {
    console.log(`  ${text}`);
  }

  /** @param figure what was counted, with its unit; `holds` whether it is as promised. */
  check(figure, holds) {
    console.log(`  ${holds ? 'ok    ' : 'BROKEN'} ${figure}`);
    if (!holds) this.broken.push(figure);
  }

  /** The last line: `ok …` or `FAILED …`, with the figures that failed. Sets the exit code. */
  end(seed, error = null) {
    const seconds = ((performance.now() - this.begun) / 1000).toFixed(0);
    const failed = error !== null || this.broken.length > 0;
    if (error) console.error(error.stack);
    const why = [...this.broken, ...(error ? [error.message.split('\n')[0]] : [])].join('; ');
    console.log(
      `${failed ? 'FAILED' : 'ok'} ${this.promise} (seed ${seed}, ${seconds} s)${failed ? `: ${why}` : ''}`,
    );
    if (failed) process.exitCode = 1;
  }
}

/**
 * Runs one fault run on a ground of its own and ends it whatever happens.
 * @param work `({ ground, checker, random, queue, … })`
 */
export async function faultRun(promise, { name, seed, ...given }, options, work) {
  console.log(`== ${promise} (seed ${seed})`);
  const checker = new Checker(promise);
  let ground = null;
  let fault = null;
  try {
    ground = await Ground.open(name, options);
    await work({ ground, checker, seed, random: randomOf(seed), ...given });
  } catch (error) {
    fault = error;
  } finally {
    await ground?.close().catch((error) => (fault ??= error));
  }
  checker.end(seed, fault);
}
