/** How sure a start is: known, or the earliest or the latest it can have been. */
export type StartBound = 'EXACT' | 'EARLIEST' | 'LATEST';
