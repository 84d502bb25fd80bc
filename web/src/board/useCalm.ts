import { useCallback, useEffect, useState } from 'react';
import { keptInPlace } from './calm.js';
import { untilPause } from './pause.js';

interface Calm<T> {
  readonly rows: readonly T[];
  /** came meanwhile and not shown yet */
  readonly waiting: number;
  /** shows everything now, and the next answer at once: after an act of one's own */
  take(): void;
}

/**
 * Rows that do not jump under a hand: new ones and new places wait for a pause in pointer or key use.
 * @param asked what the person chose to see or just did: another is shown at once, and the next answer too.
 * @param idOf stable.
 */
export function useCalm<T>(rows: readonly T[], asked: string, idOf: (row: T) => string): Calm<T> {
  const [at, setAt] = useState({ stood: rows, last: rows, asked, armed: false });
  if (rows !== at.last || asked !== at.asked) {
    const another = asked !== at.asked;
    const now = at.armed || another || at.stood.length === 0;
    setAt({ stood: now ? rows : at.stood, last: rows, asked, armed: another });
  }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = () => {
      const left = untilPause();
      if (left > 0) timer = setTimeout(settle, left);
      else setAt((before) => (before.stood === rows ? before : { ...before, stood: rows }));
    };
    timer = setTimeout(settle, 0);
    return () => clearTimeout(timer);
  }, [rows]);
  const take = useCallback(() => setAt((before) => ({ ...before, stood: before.last, armed: true })), []);
  return { ...keptInPlace(at.stood, rows, idOf), take };
}
