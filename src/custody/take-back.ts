import { Injectable } from '@nestjs/common';
import { Events, Signals } from '../platform/events/index.js';
import { CasesTakenBack, CustodyClaimed } from './events.js';
import { Claims } from './store/claims.repository.js';
import { TakenBack, type WrittenCase, type WrittenText } from './store/taken-back.repository.js';

/** Why a record stays where it is: `EDITED`, or tables in which somebody wrote about it. */
export type KeptBecause = ReadonlyMap<string, readonly string[]>;

export const EDITED = 'EDITED';

/**
 * Takes back what a batch wrote, as long as nobody has worked on it: nobody's word is lost, and what was there before is
 * the same again. For the worker.
 */
@Injectable()
export class TakeBack {
  constructor(
    private readonly records: TakenBack,
    private readonly claims: Claims,
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  /** @returns how each case looks now, for `cases` to compare with. */
  prints(
    cases: readonly Pick<WrittenCase, 'detentionId' | 'personId'>[],
  ): Promise<ReadonlyMap<string, string>> {
    return this.records.prints(cases);
  }

  /** Takes whole cases back, with the people a batch brought. @returns by case why it stays. */
  async cases(cases: readonly (WrittenCase & { readonly text: WrittenText })[]): Promise<KeptBecause> {
    await this.records.lock(cases.map(({ detentionId }) => detentionId));
    const work = await this.records.workOn(cases);
    const now = await this.records.prints(cases);
    const kept = new Map<string, readonly string[]>();
    for (const { detentionId, print } of cases) {
      const because = [...(work.get(detentionId) ?? []), ...(now.get(detentionId) === print ? [] : [EDITED])];
      if (because.length > 0) kept.set(detentionId, because.sort());
    }
    const gone = cases.filter(({ detentionId }) => !kept.has(detentionId));
    if (gone.length === 0) return kept;
    const detentionIds = gone.map(({ detentionId }) => detentionId);
    const departments = await this.records.departmentsOf(detentionIds);
    // first what stands on them; then the records themselves
    await this.events.publish(CasesTakenBack, { detentionIds });
    await this.records.take(
      gone.map(({ text }) => text),
      [],
      gone,
    );
    await this.signals.send('board', departments);
    return kept;
  }

  /** Takes claims on cases of others back. @returns by claim why it stays. */
  async joined(
    claims: readonly { readonly claimId: string; readonly detentionId: string; readonly text: WrittenText }[],
  ): Promise<KeptBecause> {
    await this.records.lock(claims.map(({ detentionId }) => detentionId));
    const corrected = await this.records.corrected(claims.map(({ claimId }) => claimId));
    const gone = claims.filter(({ claimId }) => !corrected.has(claimId));
    await this.records.take(
      gone.map(({ text }) => text),
      gone.map(({ claimId }) => claimId),
      [],
    );
    const detentionIds = [...new Set(gone.map(({ detentionId }) => detentionId))];
    if (detentionIds.length > 0) await this.claims.derive(detentionIds);
    for (const detentionId of detentionIds) await this.events.publish(CustodyClaimed, { detentionId });
    return new Map([...corrected].map((id) => [id, ['custody_claim']]));
  }

  /** Takes rows back in which nobody was found. */
  async texts(texts: readonly WrittenText[]): Promise<void> {
    await this.records.take(texts, [], []);
  }
}
