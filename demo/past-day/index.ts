export { generatePastDay } from './generate.js';
export { figuresOf, type PastDayFigures } from './figures.js';
export type * from './types.js';
export type * from './defence-types.js';
export type * from './proceedings-types.js';
