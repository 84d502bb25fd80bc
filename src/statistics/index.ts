export { StatisticsModule } from './statistics.module.js';
export { statisticsEntities } from './store/index.js';
