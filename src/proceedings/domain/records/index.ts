export * from './all-clocks.js';
export * from './case-records.js';
export * from './course-from.js';
export * from './episode-facts.js';
export * from './records-form.js';
export * from './records-text.js';
