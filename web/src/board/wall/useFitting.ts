import { useSyncExternalStore } from 'react';

/** Of a row and of the head of the table, in CSS pixels: as in `wall.css`. */
const ROW = 54;

const rowsIn = (box: HTMLElement | null): number =>
  Math.max(1, Math.floor((box?.clientHeight ?? window.innerHeight) / ROW) - 1);

/** @returns how many rows stand on a wall that nobody scrolls; the last place tells of the rest. */
export function useFitting(box: HTMLElement | null, count: number): number {
  const places = useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => rowsIn(box),
  );
  return count <= places ? count : places - 1;
}
