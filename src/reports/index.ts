export { ReportNameFeed } from './report-name-feed.js';
export { ReportsModule } from './reports.module.js';
export { ReportTraces } from './store/report-traces.repository.js';
export { reportEntities } from './store/index.js';
