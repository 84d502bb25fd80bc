import type { SameAccountKeys } from '../ru/index.js';
import { leave } from './leave.js';
import { signIns } from './account-sign-ins.js';
import { chat, feeds, wake, ways } from './account-ways.js';

export const accountWords = { chat, feeds, leave, signIns, wake, ways } satisfies SameAccountKeys;
