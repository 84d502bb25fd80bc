/** Adds to a list in a map of lists. */
export function put<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Takes out of a list in a map of lists; an empty list goes. */
export function drop<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (!list) return;
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
  if (list.length === 0) lists.delete(key);
}
