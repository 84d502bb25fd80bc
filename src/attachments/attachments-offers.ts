import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { Detention } from '../custody/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { AccessRefusal } from '../presence/index.js';
import { Hearing, Protocol, Ruling } from '../proceedings/index.js';
import { RightsCheck } from '../rights/index.js';
import { mayAttach, maySupersede } from './attachments.policy.js';
import { type About } from './domain/index.js';
import { Attachment } from './types/attachment.type.js';

const RECORDS: readonly (readonly [Type<object>, About])[] = [
  [Detention, 'DETENTION'],
  [Protocol, 'PROTOCOL'],
  [Hearing, 'HEARING'],
  [Ruling, 'RULING'],
  [RightsCheck, 'RIGHTS_CHECK'],
  [AccessRefusal, 'ACCESS_REFUSAL'],
];

/** To what files may be added, and what may be done with one. */
@Injectable()
export class AttachmentOffers implements OnModuleInit {
  constructor(private readonly viewerCan: ViewerCan) {}

  onModuleInit(): void {
    for (const [type, about] of RECORDS) {
      this.viewerCan.offer(type, { 'POST /attachments': (_record, { role }) => mayAttach(role, about) });
    }
    this.viewerCan.offer(Attachment, {
      'Mutation.supersedeAttachment': ({ row }, actor) =>
        row.supersession === null && maySupersede(actor, row),
      'Mutation.restoreAttachment': ({ row }, actor) => row.supersession !== null && maySupersede(actor, row),
    });
  }
}
