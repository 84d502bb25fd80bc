import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { CustodyStores } from '../../custody/index.js';
import { storeWhen, type StoredWhen, type WhenInput } from '../../platform/graphql/index.js';
import { HearingRow } from '../store/hearing.entity.js';
import type { PaperRow } from '../store/paper.entity.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';
import type { Touched } from './corrections.js';
import { CaseDesk } from './case-desk.js';
import { CustodyCorrector, type Correction } from './custody-corrector.js';
import { RightsCorrector } from './rights-corrector.js';

export interface Confirmation extends Correction {
  readonly at: WhenInput;
}

/** The case a confirmed record belongs to, and whether it is one of custody's. */
export interface Confirmed extends Touched {
  readonly detentionId: string;
}

/** Its time was taken by a device whose clock was wrong: a person has to vouch for one. */
export const awaitsItsTime = ({ clockSuspect }: { readonly clockSuspect: boolean }): boolean => clockSuspect;

/** Gives a record made on a wrong clock the time a person vouches for: a new version, otherwise the same. */
@Injectable()
export class TimeConfirmer {
  constructor(
    private readonly desk: CaseDesk,
    private readonly papers: Papers,
    private readonly custody: CustodyStores,
    private readonly corrector: CustodyCorrector,
    private readonly rights: RightsCorrector,
  ) {}

  async confirm(given: Confirmation): Promise<Confirmed | Refusal> {
    const claim = await this.custody.claims.findClaim(given.recordId);
    if (claim) {
      if (!awaitsItsTime(claim)) return conflict('CLOCK_NOT_SUSPECT', 'recordId');
      const done = await this.corrector.claim(given, { ...claim, at: given.at });
      return isRefusal(done) ? done : { detentionId: done, custodyClaim: true };
    }
    const start = await this.custody.claims.findStart(given.recordId);
    if (start) {
      if (!awaitsItsTime(start)) return conflict('CLOCK_NOT_SUSPECT', 'recordId');
      const done = await this.corrector.start(given, { at: given.at, source: start.source });
      return isRefusal(done) ? done : { detentionId: done, detentionStart: true };
    }
    const check = await this.rights.find(given.recordId);
    if (check) {
      if (!awaitsItsTime(check)) return conflict('CLOCK_NOT_SUSPECT', 'recordId');
      const done = await this.rights.correct(given, { at: given.at });
      return isRefusal(done) ? done : { detentionId: done };
    }
    return this.confirmPaper(given);
  }

  private async confirmPaper(given: Confirmation): Promise<Confirmed | Refusal> {
    const done =
      (await this.restate(ProtocolRow, given, (row, drawnAt) => ({ facts: { ...row.facts, drawnAt } }))) ??
      (await this.restate(HearingRow, given, (_row, heldAt) => ({ heldAt }))) ??
      (await this.restate(RulingRow, given, (_row, announcedAt) => ({ announcedAt }))) ??
      (await this.restate(ServiceRow, given, (_row, servedAt) => ({ servedAt }))) ??
      (await this.restate(StepRow, given, (_row, saidAt) => ({ saidAt })));
    if (!done) return notFound('recordId');
    return isRefusal(done) ? done : { detentionId: done };
  }

  /** @returns the case; null where no paper of this kind bears the id. */
  private async restate<P extends PaperRow>(
    kind: new () => P,
    { recordId, id, at, reason }: Confirmation,
    timed: (row: P, at: StoredWhen) => Partial<P>,
  ): Promise<string | Refusal | null> {
    const old = await this.papers.find(kind, recordId);
    if (!old) return null;
    if (old.supersededAt) return conflict('ALREADY_SUPERSEDED', 'recordId');
    if (!awaitsItsTime(old)) return conflict('CLOCK_NOT_SUSPECT', 'recordId');
    const detention = await this.desk.detention(old.detentionId, 'recordId');
    if (isRefusal(detention)) return detention;
    const zone = await this.desk.zoneOf(detention, null);
    const moment = await this.desk.happened(at, detention, { path: 'at', zone });
    if (isRefusal(moment)) return moment;
    if (moment.time.clockSuspect) return refuse('TIME_IN_FUTURE', { path: 'at' });
    const [words] = await this.papers.words(kind, [old]);
    await this.papers.supersede(kind, old, id, reason);
    const fresh = {
      ...old,
      ...timed(old, storeWhen(moment.when)),
      id,
      clockSuspect: false,
      effectiveAt: toDate(moment.time.effectiveAt),
      supersededAt: null,
      supersededBy: null,
      sealedReason: null,
    };
    const refusal = await this.papers.add(kind, fresh, words ?? {});
    return isRefusal(refusal) ? refusal : old.detentionId;
  }
}
