import { ExportRequestRow } from './export-request.entity.js';

export const statisticsEntities = [ExportRequestRow];
