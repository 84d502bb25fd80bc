import { Injectable } from '@nestjs/common';
import { boundsOf, conflict, isBefore, isRefusal, toInstant, type Refusal } from '../../kernel/index.js';
import type { DetentionRow } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen, type WhenInput } from '../../platform/graphql/index.js';
import { DeadlineDesk } from '../clocks/deadline-desk.js';
import { ruleOf } from '../clocks/deadline-rows.js';
import { isAnsweredBy, stepRow } from '../domain/index.js';
import { presentDeadline } from '../presenters.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { FilingRow } from '../store/filing.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { RulingRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';
import type { Deadline } from '../types/deadline.type.js';
import { CaseDesk, type Moment } from './case-desk.js';

/** Filings and the clocks they answer: all of the same matter whose rule asks for a filing of that kind, together. */
@Injectable()
export class FilingDesk {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseDesk,
    private readonly deadlines: DeadlineDesk,
    private readonly stores: ProceedingsStores,
  ) {}

  /** @returns the deadline, its case held against whoever else writes about it; null: not visible. */
  claim(deadlineId: string): Promise<DeadlineRow | null> {
    return this.deadlines.claim(deadlineId);
  }

  /** @returns the filing, its case held likewise. */
  async claimFiling(filingId: string): Promise<FilingRow | null> {
    const row = await this.stores.filings.find(filingId);
    if (!row) return null;
    await this.stores.episodes.lock([row.detentionId]);
    return this.stores.filings.find(filingId);
  }

  detentionOf({ detentionId }: DeadlineRow): Promise<DetentionRow | Refusal> {
    return this.cases.detention(detentionId, 'deadlineId');
  }

  async moment(input: WhenInput, target: DeadlineRow, path: string): Promise<Moment | Refusal> {
    const detention = await this.detentionOf(target);
    if (isRefusal(detention)) return detention;
    return this.cases.happened(input, detention, { path, zone: target.zone ?? undefined });
  }

  /** @returns FILED_BEFORE_RULING or FILED_BEFORE_ITS_START where that is certain. */
  async tooEarly(target: DeadlineRow, filed: Moment): Promise<Refusal | null> {
    return (await this.beforeRuling(target, filed)) ?? (await this.beforeStep(target, filed));
  }

  /** What lies ahead, such as a hearing, is no start to wait for. */
  private async beforeStep({ stepId }: DeadlineRow, filed: Moment): Promise<Refusal | null> {
    const step = stepId ? await this.stores.papers.standing(StepRow, stepId) : null;
    if (!step || step.clockSuspect || filed.time.clockSuspect || stepRow(step.kind).mayLieAhead) return null;
    const began = boundsOf(readWhen(step.saidAt)).from;
    const { until } = boundsOf(filed.when);
    return began && until && isBefore(until, began) ? conflict('FILED_BEFORE_ITS_START', 'filedAt') : null;
  }

  private async beforeRuling(target: DeadlineRow, filed: Moment): Promise<Refusal | null> {
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
    const clocks = await this.answered(row);
    const free = clocks.filter(
      (clock) => clock.id === target.id || !clock.filingId || clock.filingId === row.id,
    );
    const done = await this.deadlines.apply(free, { kind: 'FILED', filing }, 'FILED');
    if (isRefusal(done)) return done;
  }

  async withdraw(row: FilingRow): Promise<Refusal | void> {
    const clocks = (await this.clocksNear(row)).filter((clock) => clock.filingId === row.id);
    const done = await this.deadlines.apply(
      clocks,
      { kind: 'FILING_WITHDRAWN', filingId: row.id },
      'FILING_WITHDRAWN',
    );
    if (isRefusal(done)) return done;
  }

  async clocksOf(filing: FilingRow): Promise<Deadline[]> {
    const now = await this.db.now();
    return (await this.answered(filing)).map((row) => presentDeadline(row, now));
  }

  /** @returns whether a filing answers a clock. */
  isFor(filing: FilingRow, target: DeadlineRow): boolean {
    return isAnsweredBy(ruleOf(target.ruleCode), target, filing);
  }

  private async answered(filing: FilingRow): Promise<DeadlineRow[]> {
    return (await this.clocksNear(filing)).filter((row) => this.isFor(filing, row));
  }

  private async clocksNear({ detentionId }: FilingRow): Promise<DeadlineRow[]> {
    const [group] = await this.stores.episodes.groups([detentionId]);
    const rows = await this.stores.deadlines.ofDetentions(group?.memberIds ?? [detentionId]);
    return rows.sort((a, b) => (a.ruleCode < b.ruleCode ? -1 : 1));
  }
}
