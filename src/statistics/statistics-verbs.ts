import { Injectable } from '@nestjs/common';
import { ApproveExport } from './verbs/approve-export.js';
import { RequestExport } from './verbs/request-export.js';

export const statisticsVerbs = [ApproveExport, RequestExport];

/** What a person can do with exports. */
@Injectable()
export class StatisticsVerbs {
  constructor(
    readonly approveExport: ApproveExport,
    readonly requestExport: RequestExport,
  ) {}
}
