import type { SameLater } from '../../ru/index.js';
import { signIns } from '../account-sign-ins.js';
import { chat, feeds, wake, ways } from '../account-ways.js';

export const words = { chat, feeds, signIns, wake, ways } satisfies SameLater['account'];
