export { generatePastDay } from './generate.js';
export { figuresOf, type PastDayFigures } from './figures.js';
export type * from './types.js';
export type * from './care/defence-types.js';
export type * from './papers/proceedings-types.js';
