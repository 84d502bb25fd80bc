import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Detention } from '../custody/index.js';
import { ViewerCan, WHOEVER_SEES_IT } from '../platform/graphql/index.js';

/** Whoever sees a case writes notes on it. */
@Injectable()
export class CaseNotesOffers implements OnModuleInit {
  constructor(private readonly viewerCan: ViewerCan) {}

  onModuleInit(): void {
    this.viewerCan.offer(Detention, { 'Mutation.addCaseNote': WHOEVER_SEES_IT });
  }
}
