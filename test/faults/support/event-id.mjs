/** @returns the id of the nth event of a run: every number has one, and it says which. */
export const eventId = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
