import { useCallback, useEffect, useRef, useState } from 'react';
import { eraseValue, keepValue, keptValue } from './kept-values.js';
import { vault } from './vault.js';

const inMemory = new Map<string, unknown>();
const placeOf = (name: string): string => `draft:${name}`;

async function write(name: string, value: unknown): Promise<void> {
  inMemory.set(name, value);
  await keepValue(placeOf(name), value);
}

/** What this tab holds first: what it keeps may still be on its way to the disk. */
const read = async (name: string): Promise<unknown> =>
  vault.state === 'OPEN' && !inMemory.has(name) ? keptValue(placeOf(name)) : inMemory.get(name);

async function erase(name: string): Promise<void> {
  inMemory.delete(name);
  await eraseValue(placeOf(name));
}

/** What is typed in memory goes with the lock. */
export const forgetDrafts = (): void => inMemory.clear();

interface Draft<T> {
  readonly value: T;
  set(value: T): void;
  /** it was written down: nothing is left to come back to */
  clear(): void;
}

/**
 * What is being typed. It outlives a lock, a reload and a lost tab where this device keeps things.
 * @param name of ids only: it is not encrypted.
 */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const [value, show] = useState(initial);
  const touched = useRef(false);
  useEffect(() => {
    touched.current = false;
    void read(name).then((kept) => {
      if (kept !== undefined && !touched.current) show(kept as T);
    });
  }, [name]);
  const set = useCallback(
    (next: T) => {
      touched.current = true;
      show(next);
      void write(name, next);
    },
    [name],
  );
  const clear = useCallback(() => {
    touched.current = true;
    show(initial);
    void erase(name);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the first value, as it was when the screen opened
  }, [name]);
  return { value, set, clear };
}
