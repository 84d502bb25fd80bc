export * from './course.js';
export * from './course-clock.js';
export * from './step.js';
export * from './step-time.js';
