export * from './course.js';
export * from './course-clock.js';
export * from './course-text.js';
export * from './step.js';
