import { ask } from './account-ask.js';
import { ownLeave } from './account-leave.js';
import { signIns } from './account-sign-ins.js';
import { chat, feeds, wake, ways } from './account-ways.js';

/** Words of the account's rooms, loaded with them. */
export const accountWords = { ask, chat, feeds, ownLeave, signIns, wake, ways };

export type AccountWords = typeof accountWords;
