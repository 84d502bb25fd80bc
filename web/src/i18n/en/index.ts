import type { SameKeys } from '../ru/index.js';
import * as cities from './cities.js';
import * as common from './common.js';
import * as shell from './shell.js';
import * as board from './board.js';
import * as caseFile from './case.js';
import * as figures from './figures.js';

export const words = { ...common, ...cities, ...shell, ...board, ...caseFile, ...figures } satisfies SameKeys;
