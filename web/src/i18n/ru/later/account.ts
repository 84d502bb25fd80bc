import { signIns } from '../account-sign-ins.js';
import { chat, feeds, wake, ways } from '../account-ways.js';

/** What the rooms of the account say and nothing else does. */
export const words = { chat, feeds, signIns, wake, ways };
