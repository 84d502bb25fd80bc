export * from './lists.js';
export * from './places.js';
export * from './staff.js';
export * from './story.js';
