import { useCallback, useMemo, useState } from 'react';
import type { Line } from './line.js';

/** Who is chosen, in the order they were chosen; they stay chosen when the list shows others. */
export interface Selection {
  readonly lines: readonly Line[];
  has(id: string): boolean;
  toggle(line: Line): void;
  /** chooses these and nobody else */
  set(lines: readonly Line[]): void;
  clear(): void;
}

const NOBODY: readonly Line[] = [];

/** People chosen for one act. */
export function useSelection(): Selection {
  const [lines, setLines] = useState(NOBODY);
  const ids = useMemo(() => new Set(lines.map(({ detention }) => detention.id)), [lines]);
  const toggle = useCallback((line: Line) => {
    setLines((before) => {
      const others = before.filter(({ detention }) => detention.id !== line.detention.id);
      return others.length < before.length ? others : [...before, line];
    });
  }, []);
  const clear = useCallback(() => setLines(NOBODY), []);
  return useMemo(
    () => ({ lines, has: (id) => ids.has(id), toggle, set: setLines, clear }),
    [lines, ids, toggle, clear],
  );
}
