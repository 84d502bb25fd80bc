import type { SameLater } from '../../ru/index.js';
import { ask } from '../account-ask.js';
import { ownLeave } from '../account-leave.js';
import { signIns } from '../account-sign-ins.js';
import { chat, feeds, wake, ways } from '../account-ways.js';

export const words = { ask, chat, feeds, ownLeave, signIns, wake, ways } satisfies SameLater['account'];
