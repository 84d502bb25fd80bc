import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Department } from '../custody/index.js';
import { ViewerCan, WHOEVER_SEES_IT } from '../platform/graphql/index.js';
import { PresenceLoaders } from './loaders.js';
import { mayEndStay, mayTellOfRefusal } from './presence.policy.js';
import { AccessRefusal } from './types/access-refusal.type.js';

/** What presence lets begin at a department, and with a door that stayed shut. */
@Injectable()
export class PresenceOffers implements OnModuleInit {
  constructor(
    private readonly viewerCan: ViewerCan,
    private readonly loaders: PresenceLoaders,
  ) {}

  onModuleInit(): void {
    this.viewerCan.offer(Department, {
      'Mutation.checkIn': WHOEVER_SEES_IT,
      'Mutation.checkOut': async ({ id }, actor) =>
        (await this.loaders.atDoor(id)).some((stay) => mayEndStay(actor, stay)),
      'Mutation.reportAccessRefusal': WHOEVER_SEES_IT,
    });
    this.viewerCan.offer(AccessRefusal, {
      'Mutation.recordRefusalStatement': (refusal, actor) => mayTellOfRefusal(actor, refusal),
      'Mutation.endAccessRefusal': (refusal, actor) => refusal.running && mayTellOfRefusal(actor, refusal),
    });
  }
}
