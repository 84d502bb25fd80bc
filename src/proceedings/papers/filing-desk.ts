import { Injectable } from '@nestjs/common';
import { boundsOf, conflict, isBefore, isRefusal, toInstant, type Refusal } from '../../kernel/index.js';
import type { DetentionRow } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen, type WhenInput } from '../../platform/graphql/index.js';
import { DeadlineDesk } from '../clocks/deadline-desk.js';
import { recordOf } from '../clocks/deadline-rows.js';
import { presentDeadline } from '../presenters.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { FilingRow } from '../store/filing.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { RulingRow } from '../store/ruling.entity.js';
import type { Deadline } from '../types/deadline.type.js';
import { CaseDesk, type Moment } from './case-desk.js';

/** Filings and the clocks they answer: all of one ruling's that a filing answers, together. */
@Injectable()
export class FilingDesk {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseDesk,
    private readonly deadlines: DeadlineDesk,
    private readonly stores: ProceedingsStores,
  ) {}

  detentionOf({ detentionId }: DeadlineRow): Promise<DetentionRow | Refusal> {
    return this.cases.detention(detentionId, 'deadlineId');
  }

  async moment(input: WhenInput, target: DeadlineRow, path: string): Promise<Moment | Refusal> {
    const detention = await this.detentionOf(target);
    if (isRefusal(detention)) return detention;
    return this.cases.happened(input, detention, { path, zone: target.zone ?? undefined });
  }

  /** @returns FILED_BEFORE_RULING where that is certain. */
  async beforeRuling(target: DeadlineRow, filed: Moment): Promise<Refusal | null> {
    const ruling = target.rulingId ? await this.stores.papers.standing(RulingRow, target.rulingId) : null;
    const announced = ruling && !ruling.clockSuspect ? boundsOf(readWhen(ruling.announcedAt)).from : null;
    const { until } = boundsOf(filed.when);
    const isBeforeIt = !filed.time.clockSuspect && announced && until && isBefore(until, announced);
    return isBeforeIt ? conflict('FILED_BEFORE_RULING', 'filedAt') : null;
  }

  /** The domain says no for the clock that was named; clocks beside it follow. */
  async answer(target: DeadlineRow, row: FilingRow): Promise<Refusal | void> {
    const filing = {
      id: row.id,
      filedAt: toInstant(row.filed),
      receivedAt: row.received && toInstant(row.received),
      hasProof: row.hasProof,
    };
    const clocks = await this.answered(row.rulingId);
    const free = clocks.filter(
      (clock) => clock.id === target.id || !clock.filingId || clock.filingId === row.id,
    );
    const done = await this.deadlines.apply(free, { kind: 'FILED', filing }, 'FILED');
    if (isRefusal(done)) return done;
  }

  async withdraw(row: FilingRow): Promise<Refusal | void> {
    const clocks = (await this.answered(row.rulingId)).filter((clock) => clock.filingId === row.id);
    const done = await this.deadlines.apply(
      clocks,
      { kind: 'FILING_WITHDRAWN', filingId: row.id },
      'FILING_WITHDRAWN',
    );
    if (isRefusal(done)) return done;
  }

  async clocksOf(rulingId: string): Promise<Deadline[]> {
    const now = await this.db.now();
    return (await this.answered(rulingId)).map((row) => presentDeadline(row, now));
  }

  private async answered(rulingId: string): Promise<DeadlineRow[]> {
    const rows = await this.stores.deadlines.ofRuling(rulingId);
    return rows.filter((row) => recordOf(row).answeredBy.includes('FILING'));
  }
}
