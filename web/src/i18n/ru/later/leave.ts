import { leave } from '../leave.js';

/** What is said of leaves, one's own and a colleague's. */
export const words = { leave };
