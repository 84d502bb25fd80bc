import DataLoader from 'dataloader';
import { currentOperation } from './operation.js';

/**
 * Loaders of one area: each gathers what an operation asks of its kind into one statement, and ends with the operation.
 * @param load an answer for each key, in their order.
 */
export const loadersOf =
  (area: string) =>
  <T, K = string>(
    kind: string,
    load: (keys: readonly K[]) => Promise<T[]>,
    options?: DataLoader.Options<K, T, string>,
  ): DataLoader<K, T, unknown> => {
    const { memo } = currentOperation();
    const key = `loader:${area}:${kind}`;
    const known = memo.get(key) as DataLoader<K, T, unknown> | undefined;
    if (known) return known;
    const made = new DataLoader(load, options as DataLoader.Options<K, T>);
    memo.set(key, made);
    return made;
  };
