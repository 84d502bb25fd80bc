export * from './applicable-checks.js';
export * from './assess-rights-check.js';
export * from './due-now.js';
export * from './minor.js';
export * from './rights-catalogue.js';
export * from './rights-check-kind.js';
export * from './rights-words.js';
