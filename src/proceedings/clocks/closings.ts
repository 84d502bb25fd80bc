import { Injectable } from '@nestjs/common';
import { isRefusal, toDate, type Refusal } from '../../kernel/index.js';
import { CustodyStores } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { CLOSING_EVENTS, closingFault } from '../deadline.policy.js';
import type { ClosingStep } from '../proceedings.enums.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Milestones } from '../store/milestones.repository.js';
import { DeadlineDesk } from './deadline-desk.js';

/** Closing by two people, each with a reason that is kept sealed. */
@Injectable()
export class Closings {
  constructor(
    private readonly db: Db,
    private readonly desk: DeadlineDesk,
    private readonly milestones: Milestones,
    private readonly custody: CustodyStores,
    private readonly vault: Vault,
  ) {}

  async take(row: DeadlineRow, step: ClosingStep, reason: string): Promise<Refusal | void> {
    const by = (await this.db.actor()).id!;
    const fault = closingFault(row, step, { by, reason });
    if (fault) return fault;
    const kind = CLOSING_EVENTS[step];
    const done = await this.desk.apply([row], { kind, by, reason }, kind);
    if (isRefusal(done)) return done;
    const id = this.db.newId();
    const detention = await this.custody.detentions.findOne(row.detentionId);
    const place = { table: 'deadline_closing', column: 'sealed_reason', rowId: id };
    await this.milestones.addClosing({
      id,
      deadlineId: row.id,
      detentionId: row.detentionId,
      step,
      by,
      at: toDate(await this.db.now()),
      sealedReason: await this.vault.seal(detention!.personId, place, reason),
    });
  }
}
