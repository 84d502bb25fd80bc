import {
  type ComputationRule,
  type DeadlineRule,
  type LawMark,
  type RuleVersion,
  type Unit,
  TRIGGERS,
} from '../../../proceedings/domain/index.js';

/** @returns from when to when a text is in force. */
export const inForce = ({ effectiveFrom, effectiveFromExact, effectiveTo }: LawMark): string =>
  `${effectiveFromExact ? '' : 'about '}${effectiveFrom.toString()} to ${effectiveTo?.toString() ?? 'now'}`;

const UNITS: Readonly<Record<Unit, string>> = {
  HOUR: 'h',
  SUTKI: 'sutki',
  DAY: 'days',
  MONTH: 'months',
  YEAR: 'years',
  SAME_DAY: 'the same day',
  AT_ONCE: 'at once (no figure)',
  BEFORE_EVENT: 'before the event',
  ON_EVENT: 'with the event',
  NO_TERM: 'no term found',
};

/** @returns how long a term is, in the unit the law names. */
export function term({ amount, unit, otherBase, halvedForMinors }: RuleVersion): string {
  const own = amount > 0 ? `${amount} ${UNITS[unit]}` : UNITS[unit];
  const other = otherBase
    ? `; or ${otherBase.amount} ${UNITS[otherBase.unit]} from “${TRIGGERS[otherBase.trigger].en}” (${otherBase.article}), whichever ends first`
    : '';
  return own + other + (halvedForMinors ? `; half for minors (${halvedForMinors})` : '');
}

/** @returns what starts a term. */
export const start = ({ trigger, fallback }: DeadlineRule): string =>
  TRIGGERS[trigger].en + (fallback ? `; until that is recorded: ${TRIGGERS[fallback].en}` : '');

const KINDS: Readonly<Record<ComputationRule['kind'], string>> = {
  EXACT_HOURS: 'from the minute of the event, hour by hour, days off included',
  WHOLE_DAYS: 'the day of the event is left out; calendar days, to 24:00 of the last',
  CALENDAR: 'to 24:00 of the same day number, or of the last day of that month',
  SAME_DAY: 'to 24:00 of the day of the event',
  AT_ONCE: 'the law names no figure; late after the organisation’s own minutes',
  MOMENT: 'the event itself',
  NO_TERM: 'the law sets no term',
};

const READINGS: Readonly<Record<NonNullable<ComputationRule['otherReading']>, string>> = {
  WORKING_DAYS: 'the same number of working days',
  ROLL_OVER: 'an end on a day off moves to the next working day',
  NEXT_FULL_HOUR: 'counted from the next full hour',
  END_OF_LAST_DAY: 'to 24:00 of the last day',
};

/** @returns how a term is counted, in words: the safe reading, and the later one that serves only to argue. */
export const counting = (rule: ComputationRule): { readonly safe: string; readonly later: string } => ({
  safe: [
    KINDS[rule.kind],
    rule.rollsOver ? 'an end on a day off moves to the next working day by law' : '',
    rule.pauses ? 'time that stands still is left out' : '',
  ]
    .filter((part) => part !== '')
    .join('; '),
  later: rule.otherReading ? READINGS[rule.otherReading] : '',
});

/** @returns what kind of limit it is, beside whose. */
export const nature = ({ basis, force, meaning, standard }: DeadlineRule): string[] =>
  [
    basis === 'ORGANISATION_DEFAULT' ? 'not law: the organisation’s own' : '',
    force === 'SOFT' ? 'late is not barred' : '',
    force === 'NONE' ? 'no limit known' : '',
    meaning === 'OPENS' ? 'at its end something may be claimed' : '',
    standard === 'INTERNATIONAL' ? 'international standard' : '',
  ].filter((part) => part !== '');

/** @returns what ends a clock, as the data says it. */
export const answers = ({ answeredBy, answeringActs, filedAs }: DeadlineRule): string =>
  [
    ...answeredBy.filter((kind) => kind !== 'ACT' && kind !== 'FILING'),
    ...filedAs.map((kind) => `filing of ${kind}`),
    ...answeringActs,
  ]
    .join(', ')
    .toLowerCase()
    .replaceAll('_', ' ') || 'time alone';
