import { type PackHeader, type Texts } from '../law.js';
import { type AssumptionCode } from '../deadlines/assumption.js';
import {
  type AlarmProfile,
  type ComputationRule,
  type DeadlineRule,
  type OtherBase,
  type RuleNotes,
  type RuleVersion,
  type Unit,
} from '../deadlines/rule.js';
import { type TriggerKind } from '../deadlines/trigger.js';
import { type MarkInput } from './marks.js';
import { type LawMark } from '../law.js';

/** One wording as a table gives it. */
export interface Wording extends MarkInput {
  readonly amount?: number;
  readonly unit: Unit;
  readonly computation: ComputationRule;
  readonly standing?: readonly AssumptionCode[];
  readonly otherBase?: OtherBase;
  readonly halvedForMinors?: string;
}

type Usual = 'fallback' | 'basis' | 'standard' | 'force' | 'meaning' | 'replaces' | 'followedBy';
type Ringing = 'alarm' | 'repeatEveryHours' | 'acknowledgeWithinMinutes';
type Answering = 'answeredBy' | 'answeringActs' | 'filedAs';

/** A rule as a table gives it: what is usual is left out. */
export interface RuleRow
  extends
    Pick<DeadlineRule, 'code' | 'obligedParty'>,
    Partial<Pick<DeadlineRule, Usual | Ringing | Answering>> {
  readonly title: Texts;
  readonly trigger: TriggerKind;
  readonly versions: readonly Wording[];
  readonly notes?: Partial<RuleNotes>;
}

const NO_NOTES: RuleNotes = { condition: '', must: '', filed: '', where: '', note: '' };

/**
 * @returns a maker of rules for one pack. Usual: law of the land that binds; the defence answers by a filing and is
 * reminded as for a day term, others by their act. What a release ends is a custody clock, the rest is watched.
 */
export const ruler =
  (pack: PackHeader, mark: (input: MarkInput) => LawMark) =>
  ({ versions, notes, ...row }: RuleRow): DeadlineRule => ({
    pack,
    basis: 'LAW',
    standard: 'DOMESTIC',
    force: 'HARD',
    meaning: 'ACT_BY',
    fallback: null,
    answeredBy: row.obligedParty === 'DEFENCE' ? ['FILING'] : ['ACT'],
    answeringActs: [],
    filedAs: [],
    alarm: usualAlarm(row),
    repeatEveryHours: null,
    acknowledgeWithinMinutes: 30,
    replaces: null,
    followedBy: null,
    ...row,
    notes: { ...NO_NOTES, ...notes },
    versions: versions.map((wording) => versionOf(mark, wording)),
  });

function usualAlarm({
  obligedParty,
  answeredBy,
}: Pick<RuleRow, 'obligedParty' | 'answeredBy'>): AlarmProfile {
  if (obligedParty === 'DEFENCE') return 'DAY_TERM';
  return answeredBy?.includes('RELEASE') ? 'CUSTODY_CLOCK' : 'WATCH';
}

function versionOf(mark: (input: MarkInput) => LawMark, wording: Wording): RuleVersion {
  const { amount, unit, computation, standing, otherBase, halvedForMinors, ...input } = wording;
  return {
    ...mark(input),
    amount: amount ?? 0,
    unit,
    computation,
    standing: standing ?? [],
    ...(otherBase ? { otherBase } : {}),
    ...(halvedForMinors ? { halvedForMinors } : {}),
  };
}
