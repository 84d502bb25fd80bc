import { isZone, type LocalDate } from '../../kernel/index.js';
import { type DefectKind } from './defects/defect.js';
import { type QuestionGuide } from './defects/guide.js';
import { type ComputationKind, type DeadlineRule, type RuleVersion, type Unit } from './deadlines/rule.js';
import { canBeHalved } from './deadlines/minors.js';
import { isTrigger } from './deadlines/trigger.js';
import { type LawMark, type Texts } from './law.js';
import { type RulePack } from './rule-pack.js';

/** What is wrong in a pack and where; stable codes. */
export interface PackFault {
  readonly code:
    | 'CODE_TWICE'
    | 'RANGES_OVERLAP'
    | 'RANGE_HOLE'
    | 'RANGE_BACKWARDS'
    | 'ARTICLE_MISSING'
    | 'ARTICLE_UNKNOWN'
    | 'ZONE_UNKNOWN'
    | 'SOURCE_MISSING'
    | 'MARK_OF_ANOTHER_PACK'
    | 'VERIFIED_WITHOUT_NAME_AND_DAY'
    | 'NOT_VERIFIED_AND_NOT_MARKED'
    | 'TEXT_MISSING'
    | 'NO_VERSION'
    | 'COMPUTATION_UNKNOWN'
    | 'COMPUTATION_NOT_IN_FORCE'
    | 'UNIT_DOES_NOT_FIT'
    | 'AMOUNT_DOES_NOT_FIT'
    | 'TRIGGER_UNKNOWN'
    | 'RULE_UNKNOWN'
    | 'SANCTION_CONTRADICTS'
    | 'NEITHER_FOUND_NOR_ASKED'
    | 'BOTH_FOUND_AND_ASKED'
    | 'ASKED_WITHOUT_GUIDE'
    | 'DETECTOR_WITHOUT_ROW'
    | 'VALUE_NOT_POSITIVE'
    | 'ANSWER_NOT_NAMED'
    | 'CANNOT_BE_HALVED'
    | 'NOTHING_ENDS_IT';
  readonly at: string;
}

const fault = (code: PackFault['code'], at: string, holds: boolean): PackFault[] =>
  holds ? [{ code, at }] : [];

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const texts = (at: string, given: Texts): PackFault[] =>
  LANGUAGES.flatMap((language) => fault('TEXT_MISSING', `${at} ${language}`, given[language].trim() === ''));

const isAfter = (a: LocalDate, b: LocalDate): boolean => a.since(b).days > 0;

/** Articles a citation names that nobody has seen in the source: what stands in brackets is a part of one. */
function articleFaults(at: string, cited: string, { articles }: RulePack): PackFault[] {
  if (!articles) return [];
  const named = cited.replace(/\([^)]*\)/g, ' ').match(articles.form) ?? [];
  return named.flatMap((number) =>
    fault('ARTICLE_UNKNOWN', `${at} cites ${number}`, !articles.known.includes(number)),
  );
}

/** @param at where it stands, for whoever must mend it. */
function markFaults(at: string, mark: LawMark, pack: RulePack): PackFault[] {
  const isOwn = mark.sourceKey === 'ORG';
  const { verify, verifiedBy, verifiedOn, effectiveFrom, effectiveTo } = mark;
  return [
    ...fault('ARTICLE_MISSING', at, mark.article.trim() === '' && !isOwn),
    ...articleFaults(at, mark.article, pack),
    ...fault('SOURCE_MISSING', at, mark.sourceKey.trim() === ''),
    ...fault('MARK_OF_ANOTHER_PACK', at, mark.pack !== `${pack.id} ${pack.version}`),
    ...fault('VERIFIED_WITHOUT_NAME_AND_DAY', at, (verifiedBy === null) !== (verifiedOn === null)),
    ...fault('NOT_VERIFIED_AND_NOT_MARKED', at, verifiedBy === null && !verify),
    ...fault('RANGE_BACKWARDS', at, effectiveTo !== null && isAfter(effectiveFrom, effectiveTo)),
  ];
}

/** Texts that go by one code: never two in force on a day, and none missing between two of them but where that is known. */
function rangeFaults(at: string, marks: readonly LawMark[], { holes }: RulePack): PackFault[] {
  const sorted = [...marks].sort((a, b) => a.effectiveFrom.since(b.effectiveFrom).days);
  return sorted.flatMap((mark, i) => {
    const next = sorted[i + 1];
    const overlaps = next && (mark.effectiveTo === null || !isAfter(next.effectiveFrom, mark.effectiveTo));
    const from = mark.effectiveTo?.add({ days: 1 });
    const isOpen = next && from && isAfter(next.effectiveFrom, from);
    const isKnown = holes.some(
      (hole) =>
        hole.code === at && from?.equals(hole.from) && next?.effectiveFrom.equals(hole.to.add({ days: 1 })),
    );
    return [
      ...fault('RANGES_OVERLAP', at, !!overlaps),
      ...fault('RANGE_HOLE', `${at} from ${from?.toString() ?? ''}`, !!isOpen && !isKnown),
    ];
  });
}

const FITS: Readonly<Record<ComputationKind, readonly Unit[]>> = {
  EXACT_HOURS: ['HOUR', 'SUTKI', 'DAY'],
  WHOLE_DAYS: ['SUTKI', 'DAY'],
  CALENDAR: ['MONTH', 'YEAR'],
  SAME_DAY: ['SAME_DAY'],
  AT_ONCE: ['AT_ONCE'],
  MOMENT: ['BEFORE_EVENT', 'ON_EVENT'],
  NO_TERM: ['NO_TERM'],
};
const COUNTED: readonly Unit[] = ['HOUR', 'SUTKI', 'DAY', 'MONTH', 'YEAR'];

function versionFaults(at: string, version: RuleVersion, pack: RulePack): PackFault[] {
  const { computation, unit, amount, otherBase, halvedForMinors } = version;
  const halves = canBeHalved(version) && (!otherBase || canBeHalved(otherBase));
  const fits = COUNTED.includes(unit) ? Number.isInteger(amount) && amount > 0 : amount === 0;
  return [
    ...markFaults(at, version, pack),
    ...fault('COMPUTATION_UNKNOWN', at, !pack.computations.includes(computation)),
    ...fault('COMPUTATION_NOT_IN_FORCE', at, isAfter(version.effectiveFrom, endOf(computation))),
    ...fault('UNIT_DOES_NOT_FIT', at, !FITS[computation.kind].includes(unit)),
    ...fault('AMOUNT_DOES_NOT_FIT', at, !fits),
    ...(otherBase ? articleFaults(`${at} second base`, otherBase.article, pack) : []),
    ...fault('TRIGGER_UNKNOWN', at, otherBase !== undefined && !isTrigger(otherBase.trigger)),
    ...fault('ARTICLE_MISSING', `${at} second base`, otherBase?.article.trim() === ''),
    ...fault('CANNOT_BE_HALVED', at, halvedForMinors !== undefined && !halves),
  ];
}

const endOf = ({ effectiveFrom, effectiveTo }: LawMark): LocalDate =>
  effectiveTo ?? effectiveFrom.add({ years: 1000 });

function ruleFaults(rule: DeadlineRule, pack: RulePack): PackFault[] {
  const named = [rule.replaces, rule.followedBy].filter((code) => code !== null);
  const known = new Set(pack.deadlines.map(({ code }) => code));
  return [
    ...texts(rule.code, rule.title),
    ...fault('NO_VERSION', rule.code, rule.versions.length === 0),
    ...fault('TRIGGER_UNKNOWN', rule.code, !isTrigger(rule.trigger)),
    ...fault('TRIGGER_UNKNOWN', rule.code, rule.fallback !== null && !isTrigger(rule.fallback)),
    ...(pack.clocks ? answerFaults(rule) : []),
    ...named.flatMap((code) => fault('RULE_UNKNOWN', `${rule.code} names ${code}`, !known.has(code))),
    ...rangeFaults(rule.code, rule.versions, pack),
    ...rule.versions.flatMap((version) => versionFaults(rule.code, version, pack)),
  ];
}

const guideFaults = (code: string, { why, yes, no }: QuestionGuide): PackFault[] => [
  ...texts(`${code} why`, why),
  ...texts(`${code} yes`, yes),
  ...texts(`${code} no`, no),
];
/** A clock that is opened must say what ends it; one that opens something may end by itself. */
function answerFaults({ code, answeredBy, answeringActs, filedAs, meaning }: DeadlineRule): PackFault[] {
  return [
    ...fault('ANSWER_NOT_NAMED', code, answeredBy.includes('ACT') !== answeringActs.length > 0),
    ...fault('ANSWER_NOT_NAMED', code, answeredBy.includes('FILING') !== filedAs.length > 0),
    ...fault('NOTHING_ENDS_IT', code, answeredBy.length === 0 && meaning !== 'OPENS'),
  ];
}

function defectFaults(kind: DefectKind, pack: RulePack): PackFault[] {
  const isFound = pack.detectors.some(({ code }) => code === kind.code);
  return [
    ...markFaults(kind.code, kind, pack),
    ...texts(kind.code, kind.title),
    ...(kind.question ? texts(`${kind.code} question`, kind.question) : []),
    ...fault('NEITHER_FOUND_NOR_ASKED', kind.code, !isFound && !kind.question),
    // a detector that sees only part of it leaves the rest to a person
    ...fault(
      'BOTH_FOUND_AND_ASKED',
      kind.code,
      isFound && kind.question !== null && kind.missingFacts.length === 0,
    ),
    ...fault('ASKED_WITHOUT_GUIDE', kind.code, (kind.question === null) !== (kind.guide === null)),
    ...(kind.guide ? guideFaults(kind.code, kind.guide) : []),
  ];
}

function twice(codes: readonly string[]): PackFault[] {
  const seen = new Set<string>();
  return codes.flatMap((code) => {
    const isThere = seen.has(code);
    seen.add(code);
    return fault('CODE_TWICE', code, isThere);
  });
}

const grouped = <T extends LawMark>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
};

/** @returns everything wrong in a pack; empty: it may be used. Whether the law is right only a lawyer can say. */
export function packFaults(pack: RulePack): readonly PackFault[] {
  const { deadlines, defects, detectors, offences, thresholds, computations } = pack;
  const asked = new Set(defects.map(({ code }) => code));
  const articleOf = ({ number, part }: (typeof offences)[number]): string => `${number}(${part ?? '-'})`;
  return [
    ...texts(pack.id, pack.title),
    ...fault('ZONE_UNKNOWN', `${pack.id} ${pack.defaultZone}`, !isZone(pack.defaultZone)),
    ...twice(deadlines.map(({ code }) => code)),
    ...twice(defects.map(({ code }) => code)),
    ...twice(detectors.map(({ code }) => code)),
    ...deadlines.flatMap((rule) => ruleFaults(rule, pack)),
    ...defects.flatMap((kind) => defectFaults(kind, pack)),
    ...detectors.flatMap(({ code }) => fault('DETECTOR_WITHOUT_ROW', code, !asked.has(code))),
    ...computations.flatMap((row) => markFaults(row.code, row, pack)),
    ...grouped(computations, ({ code }) => code).flatMap(([code, rows]) => rangeFaults(code, rows, pack)),
    ...offences.flatMap((row) => markFaults(articleOf(row), row, pack)),
    ...offences.flatMap((row) =>
      fault('SANCTION_CONTRADICTS', articleOf(row), (row.arrest === 'NO') !== (row.maxArrestDays === null)),
    ),
    ...grouped(offences, articleOf).flatMap(([code, rows]) => rangeFaults(code, rows, pack)),
    ...offences.flatMap((row) => articleFaults(articleOf(row), row.number, pack)),
    ...thresholds.flatMap((row) => [
      ...markFaults(row.code, row, pack),
      ...texts(row.code, row.title),
      ...fault('VALUE_NOT_POSITIVE', row.code, !(row.value > 0)),
    ]),
    ...grouped(thresholds, ({ code }) => code).flatMap(([code, rows]) => rangeFaults(code, rows, pack)),
  ];
}
