import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { isUuid } from '../kernel/index.js';
import { type Connection } from '../platform/graphql/index.js';
import { AttachmentLists, type AttachmentListArgs } from './attachment-lists.js';
import { AttachmentSubjects } from './attachment-subjects.js';
import { CheckVersions } from './check-versions.js';
import { type About } from './domain/index.js';
import { type Attachment } from './types/attachment.type.js';

/** Files about one record: where somebody stands before a paper or a door, not its whole case. */
@Injectable()
export class RecordFiles {
  constructor(
    private readonly subjects: AttachmentSubjects,
    private readonly custody: CustodyLoaders,
    private readonly versions: CheckVersions,
    private readonly lists: AttachmentLists,
  ) {}

  /** @returns null where the caller does not see the record. */
  async page(about: About, id: string, args: AttachmentListArgs): Promise<Connection<Attachment> | null> {
    const ids = isUuid(id) ? await this.idsOf(about, id) : null;
    return ids && this.lists.about(ids, args);
  }

  /** @returns every id that a file about this record may carry. */
  private async idsOf(about: About, id: string): Promise<readonly string[] | null> {
    const place = await this.subjects.find(about, id);
    if (!place) return null;
    const { aboutId, detentionId } = place;
    if (about === 'DETENTION') return this.custody.joined(aboutId);
    return about === 'RIGHTS_CHECK'
      ? this.versions.of({ id: aboutId, detentionId: detentionId! })
      : [aboutId];
  }
}
