import { useFresh } from './fresh.js';
import { BoardChanged } from './hints.graphql.js';
import { useLive } from './live.js';

const EVERYWHERE = {};

/**
 * Asks these documents anew when something changed at a department, or anywhere one can see.
 * @param departmentId undefined: not known yet, every hint counts
 */
export function useHints(
  departmentId: string | undefined,
  ...documents: readonly { readonly name: string }[]
): () => void {
  const refresh = useFresh(...documents);
  useLive(BoardChanged, EVERYWHERE, (signal) => {
    const touched = signal?.boardChanged.departmentIds ?? [];
    if (touched.length === 0 || !departmentId || touched.includes(departmentId)) refresh();
  });
  return refresh;
}
