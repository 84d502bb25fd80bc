import { ask } from '../account-ask.js';
import { ownLeave } from '../account-leave.js';
import { signIns } from '../account-sign-ins.js';
import { chat, feeds, wake, ways } from '../account-ways.js';

/** What the rooms of the account say and nothing else does. */
export const words = { ask, chat, feeds, ownLeave, signIns, wake, ways };
