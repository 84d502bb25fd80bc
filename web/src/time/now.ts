import { useSyncExternalStore } from 'react';

const KEY = 'qorgau.ahead';

let ahead = Number(localStorage.getItem(KEY) ?? 0);
const hearers = new Set<() => void>();

/** Milliseconds since 1970 by the server's clock as far as it is known, else by this device's. */
export const now = (): number => Date.now() + ahead;

/** Milliseconds since 1970 by this device's clock, for spans that only it measures. */
export const deviceNow = (): number => Date.now();

/** Takes the server's time over, also for when there is no network: clocks of cases do not depend on a phone that is
 * set wrong. */
export function learnServerTime(iso: string): void {
  ahead = Date.parse(iso) - Date.now();
  localStorage.setItem(KEY, String(ahead));
  for (const hear of hearers) hear();
}

const tick = (seconds: number): number => Math.floor(now() / (seconds * 1000)) * seconds * 1000;

/** @returns the time, renewed every so many seconds; screens count whole minutes, the refusal timer seconds. */
export function useNow(seconds: 1 | 10 = 10): number {
  return useSyncExternalStore(
    (hear) => {
      const timer = setInterval(hear, Math.min(seconds * 1000, 1000));
      hearers.add(hear);
      return () => {
        clearInterval(timer);
        hearers.delete(hear);
      };
    },
    () => tick(seconds),
  );
}
