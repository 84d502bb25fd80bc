export { ImportsModule } from './imports.module.js';
export { ImportTraces } from './store/import-traces.repository.js';
