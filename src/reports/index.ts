export { ReportNameFeed } from './report-name-feed.js';
export { ReportsModule } from './reports.module.js';
export { reportEntities } from './store/index.js';
