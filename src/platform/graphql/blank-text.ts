const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]+$/;

/** @returns the path of the first text that holds nothing but spaces; null where there is none. An empty text is none. */
export function blankAt(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return BLANK.test(value) ? path : null;
  if (!value || typeof value !== 'object' || value instanceof Date) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = blankAt(inner, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}
