import type { SameKeys } from '../ru/index.js';
import * as common from './common.js';

export const words = { ...common } satisfies SameKeys;
