import { Temporal, isBefore, later, type Instant } from '../../kernel/index.js';
import { type ApplicableCheck } from './applicable-checks.js';
import { type RightsOutcome } from './assess-rights-check.js';
import { rightsCheckKind } from './rights-catalogue.js';
import { type RightsCheckKind, type RightsCode } from './rights-check-kind.js';

/** The newest check of one kind for one detention. */
export interface LastCheck {
  readonly code: string;
  readonly outcome: RightsOutcome;
  readonly at: Instant;
}

export interface CustodySoFar {
  /** When liberty was lost, the earliest it can have been; null: not known, then everything unasked is due. */
  readonly heldSince: Instant | null;
  readonly now: Instant;
  /** IANA zone of the place: decides when it is night. */
  readonly zone: string;
}

/** A check to be asked now. `why`: never asked, time to ask again, or to see whether a violation goes on. */
export interface DueCheck {
  readonly code: RightsCode;
  readonly dueSince: Instant;
  readonly why: 'NEVER_ASKED' | 'ASK_AGAIN' | 'FOLLOW_UP';
  readonly urgency: 1 | 2 | 3;
  readonly isEmphasised: boolean;
}

/** Organisation defaults, in minutes: after "nobody could say", and before asking again one who would not answer. */
const ASK_AGAIN_AFTER_UNKNOWN = 30;
const LEAVE_ALONE_AFTER_REFUSAL = 240;

const NIGHT_FROM_HOUR = 22;
const NIGHT_TO_HOUR = 7;

/** @returns when the night that `now` lies in began; null: it is day. */
function nightStart(now: Instant, zone: string): Instant | null {
  const local = now.toZonedDateTimeISO(zone);
  if (local.hour >= NIGHT_TO_HOUR && local.hour < NIGHT_FROM_HOUR) return null;
  const evening =
    local.hour >= NIGHT_FROM_HOUR ? local.toPlainDate() : local.toPlainDate().subtract({ days: 1 });
  return evening.toZonedDateTime({ timeZone: zone, plainTime: { hour: NIGHT_FROM_HOUR } }).toInstant();
}

/** Minutes after a check at which its kind is due again; null: it is settled. */
function waitAfter({ cadence }: RightsCheckKind, outcome: RightsOutcome): number | null {
  switch (outcome) {
    case 'UNKNOWN':
      return ASK_AGAIN_AFTER_UNKNOWN;
    case 'VIOLATED':
      return cadence.followUpMinutes;
    case 'RESPECTED':
      return cadence.repeatEveryMinutes;
    case 'REFUSED_TO_ANSWER':
      return cadence.repeatEveryMinutes === null
        ? null
        : Math.max(cadence.repeatEveryMinutes, LEAVE_ALONE_AFTER_REFUSAL);
    case 'NOT_APPLICABLE':
      return null;
  }
}

function dueSince(
  kind: RightsCheckKind,
  last: LastCheck | undefined,
  { heldSince, now, zone }: CustodySoFar,
): Instant | null {
  const night = nightStart(now, zone);
  if (kind.cadence.onlyAtNight && !night) return null;
  const wait = last ? waitAfter(kind, last.outcome) : kind.cadence.firstAfterMinutes;
  if (wait === null) return null;
  const due = last ? last.at.add({ minutes: wait }) : (heldSince?.add({ minutes: wait }) ?? now);
  const since = kind.cadence.onlyAtNight && night ? later(due, night) : due;
  return isBefore(now, since) ? null : since;
}

const reasonFor = (last: LastCheck | undefined): DueCheck['why'] =>
  !last ? 'NEVER_ASKED' : last.outcome === 'VIOLATED' ? 'FOLLOW_UP' : 'ASK_AGAIN';

const byUrgency = (a: DueCheck, b: DueCheck): number =>
  a.urgency - b.urgency ||
  Number(b.why === 'FOLLOW_UP') - Number(a.why === 'FOLLOW_UP') ||
  Number(b.isEmphasised) - Number(a.isEmphasised) ||
  Temporal.Instant.compare(a.dueSince, b.dueSince);

/**
 * The checks to ask now, most urgent first; equals keep the catalogue's order. A check that is withheld or does
 * not apply is never among them.
 * @param last the newest check of each kind.
 */
export function checksDueNow(
  applicable: readonly ApplicableCheck[],
  last: readonly LastCheck[],
  custody: CustodySoFar,
): readonly DueCheck[] {
  const lastByCode = new Map(last.map((check) => [check.code, check]));
  return applicable
    .filter(({ applies }) => applies === 'YES' || applies === 'ASK')
    .flatMap(({ code, isEmphasised }): DueCheck[] => {
      const kind = rightsCheckKind(code);
      const previous = lastByCode.get(code);
      const since = kind && dueSince(kind, previous, custody);
      return since
        ? [{ code, dueSince: since, why: reasonFor(previous), urgency: kind.urgency, isEmphasised }]
        : [];
    })
    .sort(byUrgency);
}
