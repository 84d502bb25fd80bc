import { Injectable } from '@nestjs/common';
import { CustodyStores } from '../custody/index.js';
import { notFound, type Refusal } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { AccessRefusals } from '../presence/index.js';
import { ProceedingsLoaders } from '../proceedings/index.js';
import { RightsLoaders } from '../rights/index.js';
import { mayAttach } from './attachments.policy.js';
import { type About } from './domain/index.js';

/** Where an attachment belongs. */
export interface AttachmentPlace {
  readonly about: About;
  /** of a paper, its first version */
  readonly aboutId: string;
  /** null for an access refusal, which may be nobody's case */
  readonly detentionId: string | null;
  /** whose key seals it: the person held, or the access refusal */
  readonly subjectId: string;
}

type Where = Omit<AttachmentPlace, 'about'>;

/** Finds what an attachment is to be about, as far as the caller may see it. */
@Injectable()
export class AttachmentSubjects {
  constructor(
    private readonly db: Db,
    private readonly custody: CustodyStores,
    private readonly rights: RightsLoaders,
    private readonly proceedings: ProceedingsLoaders,
    private readonly refusals: AccessRefusals,
  ) {}

  /** @returns where a file of the caller's would belong; NOT_FOUND also where they may look and not add. */
  async toAddTo(about: About, id: string): Promise<AttachmentPlace | Refusal> {
    const where = mayAttach((await this.db.actor()).role, about) ? await this.find(about, id) : null;
    return where ? { about, ...where } : notFound('aboutId');
  }

  /** @returns where files about this record belong; null where the caller does not see it. */
  async find(about: About, id: string): Promise<Where | null> {
    switch (about) {
      case 'DETENTION': {
        const row = await this.custody.detentions.findOne(id);
        return row && { aboutId: row.id, detentionId: row.id, subjectId: row.personId };
      }
      case 'RIGHTS_CHECK': {
        const row = await this.rights.row(id);
        return row && { aboutId: row.id, detentionId: row.detentionId, subjectId: row.subjectId };
      }
      case 'ACCESS_REFUSAL': {
        const row = await this.refusals.findOne(id);
        return row && { aboutId: row.id, detentionId: null, subjectId: row.id };
      }
      default: {
        const paper = await this.proceedings.placeOf(about, id);
        return paper && { aboutId: paper.rootId, detentionId: paper.detentionId, subjectId: paper.subjectId };
      }
    }
  }
}
