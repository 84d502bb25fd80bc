import { isBefore, type BusinessCalendar, type Instant } from '../../../kernel/index.js';
import { custodyAnswer } from '../custody/episode.js';
import { type CustodyBasis } from '../deadlines/clock-face.js';
import { computeDeadline } from '../deadlines/compute-deadline.js';
import {
  stateOf,
  type Answer,
  type DeadlineState,
  type Filing,
  type VoidReason,
} from '../deadlines/deadline-record.js';
import {
  hasNoTerm,
  type ComputedDeadline,
  type DeadlineFacts,
  type DeadlineSettings,
  type NeedsFacts,
} from '../deadlines/facts.js';
import { ANSWERS_THE_CASE } from '../deadlines/filing-kind.js';
import { measuresCustody, type DeadlineRule } from '../deadlines/rule.js';
import { clockKey, lastMoment, type Course, type CourseFiling, type CourseStep } from './course.js';
import { type ActKind } from './step.js';

/** A clock as the facts of a case want it. */
export interface CourseClock {
  readonly rule: DeadlineRule;
  readonly detentionId: string;
  readonly rulingId: string | null;
  readonly stepId: string | null;
  readonly outcome: ComputedDeadline | NeedsFacts;
  /** A filing already recorded that answers it, should it be opened now. */
  readonly filing: Filing | null;
  readonly answer: Answer | null;
  readonly voidReason: VoidReason | null;
  /** False: it is not opened; one that is there already is void for `voidReason`. */
  readonly mayOpen: boolean;
  readonly basis: CustodyBasis | null;
  /** It has no terms of its own now: one that is there keeps those it had. */
  readonly keepsTerms: boolean;
  /** As it stands now, two people's closing counted in. */
  readonly state: DeadlineState;
}

/** What a pack is asked: which clocks does this case want, now? */
export interface ClockQuestion {
  readonly course: Course;
  readonly now: Instant;
  readonly calendar: BusinessCalendar;
  readonly settings: DeadlineSettings;
  /** What the pack of the land answered, for packs that build on it. */
  readonly domestic: readonly CourseClock[];
}

/** Something done that may answer a clock. */
export interface Act {
  readonly kind: ActKind;
  readonly at: Instant;
}

/** What is particular to one clock; the rest follows from its rule. */
export interface ClockPart {
  readonly detentionId?: string;
  readonly rulingId?: string | null;
  readonly stepId?: string | null;
  readonly facts: Omit<DeadlineFacts, 'zone'> & { readonly zone?: string | null };
  readonly acts?: readonly Act[];
  /** Filings that may answer it; left out: all of the case. */
  readonly filings?: readonly CourseFiling[];
  /** Why it does not run; it is then not opened, unless `opensVoid`. */
  readonly voidReason?: VoidReason | null;
  /** Nothing to count from now: one that is there keeps its terms and is void. */
  readonly keepsTerms?: boolean;
  /** Opened even where it cannot run, so that people see that it does not. */
  readonly opensVoid?: boolean;
}

/** Makes the clocks of one case from one pack's rules. */
export class ClockMaker {
  constructor(
    private readonly rules: readonly DeadlineRule[],
    readonly question: ClockQuestion,
  ) {}

  /** @throws for a code the pack does not have: a fault of the pack. */
  make(code: string, part: ClockPart): CourseClock {
    const rule = this.rules.find((one) => one.code === code);
    if (!rule) throw new Error(`no rule ${code}`);
    const { course } = this.question;
    const detentionId = part.detentionId ?? course.headId;
    const keys = { detentionId, rulingId: part.rulingId ?? null, stepId: part.stepId ?? null };
    const key = clockKey({ ...keys, ruleCode: code });
    const isCriminal = course.custody.track === 'CRIMINAL' && rule.standard === 'DOMESTIC';
    const voidReason = isCriminal ? 'CRIMINAL_TRACK' : (part.voidReason ?? null);
    const mayOpen = voidReason === null || (part.opensVoid ?? false);
    const isCounted = mayOpen || course.standing.has(key);
    const made = {
      rule,
      ...keys,
      outcome: isCounted ? this.count(rule, part) : uncounted(rule),
      filing: filingFor(rule, keys, part.filings ?? course.filings),
      answer: answerOf(rule, course, part.acts ?? []),
      voidReason,
    };
    return {
      ...made,
      mayOpen,
      keepsTerms: part.keepsTerms ?? false,
      basis: measuresCustody(rule) ? course.basis : null,
      state: this.stateOf(made, course.closed.has(key)),
    };
  }

  private count(rule: DeadlineRule, { facts }: ClockPart): CourseClock['outcome'] {
    const { course, calendar, settings } = this.question;
    const known = { zone: course.custody.zone, isMinor: course.person.isMinor, ...facts };
    return computeDeadline(rule, known, calendar, settings);
  }

  private stateOf(
    {
      rule,
      outcome,
      filing,
      answer,
      voidReason,
    }: Omit<CourseClock, 'mayOpen' | 'keepsTerms' | 'basis' | 'state'>,
    isClosed: boolean,
  ): DeadlineState {
    const record = {
      answeredBy: rule.answeredBy,
      opens: rule.meaning === 'OPENS',
      hasNoTerm: outcome.kind === 'NEEDS_FACTS' && hasNoTerm(outcome.missing),
      terms: outcome.kind === 'COMPUTED' ? outcome : null,
      closing: isClosed ? CLOSED : null,
      ...{ filing, answer, voidReason },
    };
    return stateOf(record, this.question.now);
  }
}

/** A clock nobody opens and that is not there is not worth the counting. */
const uncounted = ({ code, pack, obligedParty, standard }: DeadlineRule): NeedsFacts => ({
  kind: 'NEEDS_FACTS',
  ...{ ruleCode: code, pack: pack.id, packVersion: pack.version, obligedParty, standard },
  missing: [],
});

const CLOSED = { proposedBy: '', confirmedBy: 'two people' };

type Keys = Pick<CourseClock, 'detentionId' | 'rulingId' | 'stepId'>;

/** @returns whether a filing answers a clock: of a kind its rule asks for, and about the same matter. */
export function isAnsweredBy(
  rule: Pick<DeadlineRule, 'filedAs'>,
  { rulingId, stepId }: Keys,
  filing: Pick<CourseFiling, 'kind' | 'rulingId' | 'stepId'>,
): boolean {
  if (!rule.filedAs.includes(filing.kind)) return false;
  if (ANSWERS_THE_CASE.has(filing.kind)) return true;
  if (filing.stepId) return filing.stepId === stepId;
  return filing.rulingId === rulingId;
}

function filingFor(rule: DeadlineRule, keys: Keys, filings: readonly CourseFiling[]): Filing | null {
  const own = filings.filter((filing) => isAnsweredBy(rule, keys, filing)).map(({ counts }) => counts);
  return own.reduce<Filing | null>(
    (first, filing) => (first && !isBefore(filing.filedAt, first.filedAt) ? first : filing),
    null,
  );
}

/** Whichever came first: a release, a hearing, or an act the rule names. */
function answerOf(rule: DeadlineRule, course: Course, acts: readonly Act[]): Answer | null {
  const own = rule.answeredBy.includes('ACT')
    ? acts.filter(({ kind }) => rule.answeringActs.includes(kind))
    : [];
  return [custodyAnswer(course.custody, rule), ...own.map(({ at }): Answer => ({ kind: 'ACT', at }))].reduce(
    (first, answer) => (!answer || (first && !isBefore(answer.at, first.at)) ? first : answer),
    null,
  );
}

/** @returns steps as acts; one whose time nobody knows answers nothing. */
export const actsOf = (steps: readonly CourseStep[]): Act[] =>
  steps.flatMap(({ kind, at }) => {
    const moment = lastMoment(at);
    return moment ? [{ kind, at: moment }] : [];
  });
