import { Injectable } from '@nestjs/common';
import {
  boundsOf,
  conflict,
  isBefore,
  isRefusal,
  notFound,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import type { DetentionRow } from '../../custody/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import { stepRow, type StepKindRow } from '../domain/index.js';
import type { FilingRow } from '../store/filing.entity.js';
import { HearingRow } from '../store/hearing.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';
import type { Moment } from './case-desk.js';
import type { StepFieldsInput } from './step.input.js';

/** A record a step may follow, and when it was at the earliest; null: not known, or from a wrong clock. */
interface Before {
  readonly rootId: string;
  readonly kind: string;
  readonly at: Instant | null;
}

interface Known {
  readonly detention: DetentionRow;
  /** of the step itself: a correction does not follow the version it replaces */
  readonly rootId: string;
  readonly moment: Moment;
}

/** What a step hangs on. */
export type StepSubject = Pick<StepRow, 'rulingId' | 'aboutId'>;

/** Holds steps to their order: a decision after what it decides, a receipt after the filing. */
@Injectable()
export class StepOrder {
  constructor(private readonly stores: ProceedingsStores) {}

  /**
   * @returns RULING_MISSING, STEP_WITHOUT_ITS_START, STEP_BEFORE_ITS_START, STEP_DOES_NOT_FIT or NOT_FOUND; else the
   *   roots the step hangs on.
   */
  async check(fields: StepFieldsInput, known: Known): Promise<StepSubject | Refusal> {
    const kind = stepRow(fields.kind);
    const before = await this.before(known);
    const about = fields.aboutId ? before.find(isNamed(fields.aboutId, before)) : null;
    if (fields.aboutId && !about) return notFound('aboutId');
    const ruling = await this.rulingOf(fields, kind, known);
    if (isRefusal(ruling)) return ruling;
    const start = startsOf(kind, before, about ?? null, ruling);
    if (isRefusal(start)) return start;
    if (known.moment.time.clockSuspect || !start.some((at) => isAfter(at, known.moment))) {
      return { rulingId: ruling?.rootId ?? null, aboutId: about?.rootId ?? null };
    }
    return conflict('STEP_BEFORE_ITS_START', 'at');
  }

  /** Everything recorded of the case and those joined to it. */
  private async before({ detention, rootId }: Known): Promise<readonly Before[]> {
    const { episodes, papers, filings } = this.stores;
    const [group] = await episodes.groups([detention.id]);
    const ids = group?.memberIds ?? [detention.id];
    const steps = await papers.standingOf(StepRow, ids);
    const protocols = (await papers.standingOf(ProtocolRow, ids)).filter(({ kind }) => kind === 'OFFENCE');
    const hearings = await papers.standingOf(HearingRow, ids);
    return [
      ...steps
        .filter((row) => row.rootId !== rootId)
        .map((row) => ({ ...beforeOf(row, row.saidAt), kind: row.kind })),
      ...protocols.map((row) => ({ ...beforeOf(row, row.facts['drawnAt']), kind: 'PROTOCOL' })),
      ...hearings.map((row) => ({ ...beforeOf(row, row.heldAt), kind: 'HEARING' })),
      ...(await filings.standingOf(ids)).map(filedBefore),
    ];
  }

  private async rulingOf(
    { kind, rulingId }: StepFieldsInput,
    { of }: StepKindRow,
    { detention }: Known,
  ): Promise<(Before & { row: RulingRow }) | null | Refusal> {
    if (!rulingId) return of === 'RULING' || of === 'APPEAL' ? conflict('RULING_MISSING', 'rulingId') : null;
    const row = await this.stores.papers.standing(RulingRow, rulingId);
    const [group] = await this.stores.episodes.groups([detention.id]);
    if (!row || !group?.memberIds.includes(row.detentionId)) return notFound('rulingId');
    const penalties = [row.penaltyKind, ...row.additionalPenalties];
    if (kind === 'FINE_PAID' && !penalties.includes('FINE')) return conflict('STEP_DOES_NOT_FIT', 'kind');
    return { ...beforeOf(row, row.announcedAt), kind: 'RULING', row };
  }
}

function beforeOf(row: { rootId: string; clockSuspect: boolean }, said: unknown): Omit<Before, 'kind'> {
  const isKnown = !row.clockSuspect && typeof said === 'object' && said !== null;
  return {
    rootId: row.rootId,
    at: isKnown ? boundsOf(readWhen(said as Parameters<typeof readWhen>[0])).from : null,
  };
}

/** A filing stands for the step of the same name, and for an appeal. */
const filedBefore = (row: FilingRow): Before => ({
  rootId: row.id,
  kind: row.kind === 'APPEAL' ? `APPEAL ${row.rulingId}` : `${row.kind}_FILED`,
  at: boundsOf(readWhen(row.filedAt)).from,
});

const isNamed =
  (id: string, all: readonly Before[]) =>
  (one: Before): boolean =>
    one === all.find(({ rootId }) => rootId === id);

/** When what it must follow was; the first no where that is not there. */
function startsOf(
  kind: StepKindRow,
  before: readonly Before[],
  about: Before | null,
  ruling: Before | null,
): readonly (Instant | null)[] | Refusal {
  const missing = conflict('STEP_WITHOUT_ITS_START', 'aboutId');
  const earlier = before.filter((one) => kind.after.includes(one.kind));
  const own = about ? [about] : earlier;
  const base = {
    CASE: () => [],
    STEP: () => (about && kind.after.includes(about.kind) ? [about] : null),
    PROTOCOL: () => firstOf(before, 'PROTOCOL'),
    HEARING: () => firstOf(before, 'HEARING'),
    RULING: () => (ruling ? [ruling] : null),
    APPEAL: () => firstOf(before, `APPEAL ${ruling?.rootId}`),
  }[kind.of]();
  if (!base) return missing;
  // a decision on something nobody recorded as filed is refused; other steps may be all that is known
  if (NEEDS_AN_EARLIER.has(kind) && own.length === 0) return missing;
  return [...base, ...(about ? [about] : earlier.slice(0, 1))].map(({ at }) => at);
}

const NEEDS_AN_EARLIER: ReadonlySet<StepKindRow> = new Set([
  stepRow('COMPLAINT_DECIDED'),
  stepRow('CASSATION_DECIDED'),
]);

const firstOf = (before: readonly Before[], kind: string): readonly Before[] | null => {
  const own = before.filter((one) => one.kind === kind);
  return own.length > 0 ? own.slice(0, 1) : null;
};

const isAfter = (start: Instant | null, { when }: Moment): boolean => {
  const { until } = boundsOf(when);
  return start !== null && until !== null && isBefore(until, start);
};
