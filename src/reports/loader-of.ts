import DataLoader from 'dataloader';
import { currentOperation } from '../platform/db/index.js';

/** @returns the loader of a kind for this operation: one statement for all that it asks for. */
export function loaderOf<K, T>(kind: string, load: (keys: readonly K[]) => Promise<T[]>): DataLoader<K, T> {
  const { memo } = currentOperation();
  const key = `report-loader:${kind}`;
  const known = memo.get(key) as DataLoader<K, T> | undefined;
  if (known) return known;
  const made = new DataLoader<K, T>(load);
  memo.set(key, made);
  return made;
}
