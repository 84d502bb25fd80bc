import { Injectable } from '@nestjs/common';
import { Clocks } from './clocks.js';

/** What clocks do when custody says that something happened. */
@Injectable()
export class ClockReactions {
  constructor(private readonly clocks: Clocks) {}

  async refresh(detentionIds: readonly string[]): Promise<void> {
    await this.clocks.refresh(detentionIds);
  }

  /** Everything recorded at a department, or heard there, is read in another zone now. */
  async refreshAt(departmentId: string): Promise<void> {
    await this.clocks.refreshAt(departmentId);
  }

  async stop(detentionId: string): Promise<void> {
    await this.clocks.stop([detentionId], 'RECORD_WITHDRAWN');
  }

  /** Whose case it was is erased: nobody could act on a reminder. */
  async erase(detentionIds: readonly string[]): Promise<void> {
    await this.clocks.stop(detentionIds, 'ERASED');
  }

  async refreshMerge(merge: { mergeId: string; detentionIds: readonly string[] }): Promise<void> {
    await this.clocks.refreshMerge(merge.mergeId, merge.detentionIds);
  }

  /** Their cases are taken back: nothing was ever to be reminded of. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.clocks.forget(detentionIds);
  }
}
