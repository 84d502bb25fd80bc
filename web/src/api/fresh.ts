import { useCallback, useRef } from 'react';
import { useStale } from './query.js';

/** Hints come in flocks: this long, in milliseconds, they are gathered before one question. */
const GATHER = 250;

/**
 * @returns a way to say that these answers are out of date, as often as one likes: they are asked for once at a time,
 * and once more where it was said meanwhile, so that the last word is never missed.
 */
export function useFresh(...documents: readonly { readonly name: string }[]): () => void {
  const stale = useStale();
  const at = useRef({ asking: false, again: false });
  const names = documents.map(({ name }) => name).join();
  return useCallback(() => {
    if (at.current.asking) return void (at.current.again = true);
    at.current.asking = true;
    void (async () => {
      do {
        await new Promise((done) => setTimeout(done, GATHER));
        at.current.again = false;
        await stale(...names.split(',').map((name) => ({ name }))).catch(() => undefined);
      } while (at.current.again);
      at.current.asking = false;
    })();
  }, [stale, names]);
}
