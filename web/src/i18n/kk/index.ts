import type { SameKeys } from '../ru/index.js';
import * as all from './words.js';

export const words = { ...all } satisfies SameKeys;
