import type { SameKeys } from '../ru/index.js';
import * as common from './common.js';
import * as device from './device.js';
import * as station from './station.js';
import * as add from './add.js';

export const words = { ...common, ...device, ...station, ...add } satisfies SameKeys;
