import type { Reaction } from '../platform/events/index.js';

/** The whole of "when X happened, do Y". AT_ONCE holds or falls with X; LATER runs in the worker. */
export const reactions: readonly Reaction[] = [];
