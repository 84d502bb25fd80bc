/** `3 часа: освобождение` as `3 часа`: of a rule's title the term, where the clock stands beside it. */
export const shortTitle = (title: string): string => title.split(':')[0]!;
