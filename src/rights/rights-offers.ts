import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Detention } from '../custody/index.js';
import { ViewerCan, WHOEVER_SEES_IT } from '../platform/graphql/index.js';

/** What rights lets begin on a case. */
@Injectable()
export class RightsOffers implements OnModuleInit {
  constructor(private readonly viewerCan: ViewerCan) {}

  onModuleInit(): void {
    this.viewerCan.offer(Detention, { 'Mutation.recordRightsChecks': WHOEVER_SEES_IT });
  }
}
