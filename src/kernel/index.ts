export * from './business-calendar.js';
export * from './id.js';
export * from './legal-source.js';
export * from './refusal.js';
export * from './time.js';
export { readTime, wallClock } from './wall-clock.js';
export * from './when.js';
