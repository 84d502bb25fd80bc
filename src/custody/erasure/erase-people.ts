import { Injectable, type OnModuleInit } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { Erasures, type ErasureRow } from '../store/erasures.repository.js';
import { EraseDue } from './erase-people.job.js';
import { Eraser } from './eraser.js';

/** Carries out what was asked for, agreed to and not taken back in time. Each person is a transaction of their own. */
@Injectable()
export class ErasePeople implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly erasures: Erasures,
    private readonly eraser: Eraser,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(EraseDue, () => this.run());
  }

  private async run(): Promise<void> {
    while (await this.next()) this.handlers.progressed(EraseDue);
  }

  private next(): Promise<boolean> {
    return this.db.run({ name: 'erasePerson' }, async () => {
      const due = await this.erasures.takeDue();
      if (!due) return false;
      const same = await this.isAsAgreed(due);
      if (same) await this.eraser.erase(due.personIds, due.reason);
      else await this.tellChanged(due);
      const endedAt = toDate(await this.db.now());
      await this.erasures.end(due.id, { ended: same ? 'DONE' : 'CHANGED', endedBy: null, endedAt });
      this.db.touch(due.id);
      return true;
    });
  }

  /** Two agreed to these records: a merge or its undoing meanwhile may have made them somebody else. */
  private async isAsAgreed({ personId, personIds }: ErasureRow): Promise<boolean> {
    const now = new Set(await this.erasures.recordsOf(personId));
    return now.size === personIds.length && personIds.every((id) => now.has(id));
  }

  private tellChanged({ id }: ErasureRow): Promise<void> {
    return this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'ERASURE_STOPPED',
      ref: { type: 'ERASURE', id },
      dedupeKey: `erasure-stopped:${id}`,
    });
  }
}
