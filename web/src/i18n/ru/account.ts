import { leave } from './leave.js';
import { signIns } from './account-sign-ins.js';
import { chat, feeds, wake, ways } from './account-ways.js';

/** Words of the account's rooms, loaded with them. */
export const accountWords = { chat, feeds, leave, signIns, wake, ways };

export type AccountWords = typeof accountWords;
