import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../test/faults/support/people.mjs';

const LIST = `{ detentions(first: 20) { nodes { id status person { name birthYear } } } }`;
const BOARD = `{ board { totals { heldCount unrepresentedCount } departments { heldCount } } }`;
const THINK_MS = 500;

/** Lawyers at work: the list, the board, half a second of thought. @returns how long each of them waited, in ms. */
export async function lawyersWork(url, tokens, seconds) {
  const until = performance.now() + seconds * 1000;
  const ms = [];
  let failed = 0;
  const work = async (token, turn) => {
    await pause((turn * THINK_MS) / tokens.length);
    for (let i = turn; performance.now() < until; i += 1) {
      const begun = performance.now();
      const { status, errors } = await ask(url, i % 2 ? LIST : BOARD, {}, token).catch(() => ({ status: 0 }));
      ms.push(performance.now() - begun);
      if (status !== 200 || errors) failed += 1;
      await pause(THINK_MS);
    }
  };
  await Promise.all(tokens.map(work));
  return { ms, failed, total: ms.length };
}
