import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/index.js';

/** Tells that a merge was proposed, and that it was answered: that there is something to read, and nothing of whom. */
@Injectable()
export class MergeNews {
  constructor(private readonly notifications: Notifications) {}

  /** Every coordinator sees both records. */
  async proposed(proposalId: string): Promise<void> {
    await this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'MERGE_PROPOSED',
      ref: { type: 'MERGE_PROPOSAL', id: proposalId },
      dedupeKey: `merge-proposed:${proposalId}`,
    });
  }

  async answered(proposalId: string, proposedBy: string): Promise<void> {
    await this.notifications.tell({
      to: { staffIds: [proposedBy] },
      kind: 'MERGE_ANSWERED',
      ref: { type: 'MERGE_PROPOSAL', id: proposalId },
      dedupeKey: `merge-answered:${proposalId}`,
    });
  }
}
