import {
  type ComputationRule,
  type DeadlineRule,
  type LawMark,
  type RulePack,
  type RuleVersion,
  TRIGGERS,
} from '../../../proceedings/domain/index.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim() || '–';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

const inForce = ({ effectiveFrom, effectiveFromExact, effectiveTo }: LawMark): string =>
  `${effectiveFromExact ? '' : 'about '}${effectiveFrom.toString()} to ${effectiveTo?.toString() ?? 'now'}`;

/** The box a lawyer ticks; whoever has confirmed it already stands in it. */
const box = ({ verify, verifiedBy, verifiedOn }: LawMark): string =>
  verify || verifiedBy === null ? '☐ unverified' : `☑ ${verifiedBy}, ${verifiedOn?.toString() ?? ''}`;

const UNITS: Readonly<Record<RuleVersion['unit'], string>> = {
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

function term({ amount, unit, computation, otherBase, halvedForMinors }: RuleVersion): string {
  const own = amount > 0 ? `${amount} ${UNITS[unit]}` : UNITS[unit];
  const other = otherBase
    ? `; or ${otherBase.amount} ${UNITS[otherBase.unit]} from “${TRIGGERS[otherBase.trigger].en}”, if earlier`
    : '';
  const half = halvedForMinors ? `; half for minors (${halvedForMinors})` : '';
  return `${own} (${computation.code})${other}${half}`;
}

const who = ({ obligedParty, basis, force, meaning }: DeadlineRule): string =>
  [
    obligedParty.toLowerCase(),
    basis === 'ORGANISATION_DEFAULT' ? '**not law: the organisation’s own**' : '',
    force === 'SOFT' ? 'late is not barred' : '',
    meaning === 'OPENS' ? 'opens a claim' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** What ends a clock, as the data says it. */
const answers = ({ answeredBy, answeringActs, filedAs }: DeadlineRule): string =>
  [
    ...answeredBy.filter((kind) => kind !== 'ACT' && kind !== 'FILING'),
    ...filedAs.map((kind) => `filed: ${kind}`),
    ...answeringActs,
  ]
    .join(', ')
    .toLowerCase();

const notes = ({ notes: { condition, must, filed, where, note } }: DeadlineRule): string =>
  [
    condition && `If: ${condition}.`,
    must && `Must: ${must}.`,
    filed && `Filed: ${filed}.`,
    where && `Where: ${where}.`,
    note,
  ]
    .filter((part) => part !== '')
    .join(' ');

const deadlines = (pack: RulePack): string[] =>
  table(
    [
      'rule',
      'what',
      'article',
      'term',
      'starts with',
      'who',
      'answered by',
      'in force',
      'conditions',
      'confidence',
      'verified',
    ],
    pack.deadlines.flatMap((rule) =>
      rule.versions.map((version) => [
        rule.code,
        `${rule.title.en} / ${rule.title.ru} / ${rule.title.kk}`,
        version.article,
        term(version),
        TRIGGERS[rule.trigger].en + (rule.fallback ? `, until then: ${TRIGGERS[rule.fallback].en}` : ''),
        who(rule),
        answers(rule),
        inForce(version),
        notes(rule),
        version.confidence.toLowerCase(),
        box(version),
      ]),
    ),
  );

const READINGS: Readonly<Record<NonNullable<ComputationRule['otherReading']>, string>> = {
  WORKING_DAYS: 'working days',
  ROLL_OVER: 'an end on a day off moves to the next working day',
  NEXT_FULL_HOUR: 'from the next full hour',
  END_OF_LAST_DAY: 'to 24:00 of the last day',
};

const KINDS: Readonly<Record<ComputationRule['kind'], string>> = {
  EXACT_HOURS: 'from the minute, hour by hour',
  WHOLE_DAYS: 'calendar days, the first left out, to 24:00',
  CALENDAR: 'same day number or the last of the month, to 24:00',
  SAME_DAY: 'to 24:00 of the day',
  AT_ONCE: 'at once, measured by the organisation’s minutes',
  MOMENT: 'the event itself',
  NO_TERM: 'no term',
};

const computations = (pack: RulePack): string[] =>
  table(
    ['counting', 'article', 'safe reading', 'latest arguable', 'in force', 'confidence', 'verified'],
    pack.computations.map((row) => [
      row.code,
      row.article,
      [KINDS[row.kind], row.rollsOver ? 'rolls over by law' : '', row.pauses ? 'pauses are left out' : '']
        .filter((part) => part !== '')
        .join('; '),
      row.otherReading ? READINGS[row.otherReading] : '',
      inForce(row),
      row.confidence.toLowerCase(),
      box(row),
    ]),
  );

const defects = (pack: RulePack): string[] =>
  table(
    ['defect', 'what', 'article', 'severity (ours)', 'how it is seen', 'confidence', 'verified'],
    pack.defects.map((kind) => [
      kind.code,
      `${kind.title.en} / ${kind.title.ru} / ${kind.title.kk}. ${kind.note}`,
      kind.article,
      kind.severity.toLowerCase(),
      kind.question
        ? `asked: ${kind.question.en} / ${kind.question.ru} / ${kind.question.kk}`
        : 'found from recorded facts',
      kind.confidence.toLowerCase(),
      box(kind),
    ]),
  );

const offences = (pack: RulePack): string[] =>
  table(
    [
      'article',
      'arrest, days',
      'fine, MCI',
      'community work, h',
      'also',
      'in force',
      'confidence',
      'verified',
    ],
    pack.offences.map((row) => [
      row.part === null ? row.number : `${row.number}(${row.part})`,
      row.maxArrestDays === null
        ? ''
        : `${row.minArrestDays ?? ''} to ${row.maxArrestDays}${row.arrest === 'OFFICIALS_ONLY' ? ', officials only' : ''}`,
      row.maxFineMci === null ? '' : `to ${row.maxFineMci}`,
      row.maxCommunityWorkHours === null ? '' : `to ${row.maxCommunityWorkHours}`,
      [
        row.warning ? 'warning' : '',
        row.organisationFineMci === null ? '' : `organisations ${row.organisationFineMci} MCI`,
        row.expulsion ? 'expulsion' : '',
        row.repeat ? 'repeat' : '',
        row.appliesTo === 'ANYONE' ? '' : row.appliesTo.toLowerCase(),
      ]
        .filter((part) => part !== '')
        .join(', '),
      inForce(row),
      row.confidence.toLowerCase(),
      box(row),
    ]),
  );

const figures = (pack: RulePack): string[] =>
  table(
    ['figure', 'value', 'law or organisation', 'article', 'in force', 'confidence', 'verified'],
    pack.thresholds.map((row) => [
      row.title.en,
      `${row.value} ${row.unit.toLowerCase().replaceAll('_', ' ')}`,
      row.basis === 'LAW' ? 'law' : '**organisation**',
      row.article,
      inForce(row),
      row.confidence.toLowerCase(),
      box(row),
    ]),
  );

const part = (title: string, lines: string[], rows: number): string[] =>
  rows === 0 ? [] : [`## ${title}`, '', ...lines];

/** @returns one pack as a Markdown page a lawyer can read against the law and sign, line by line. */
export const packPage = (pack: RulePack): string =>
  [
    `# ${pack.title.en} / ${pack.title.ru} / ${pack.title.kk}`,
    '',
    `Pack ${pack.id}, version ${pack.version}. Not checked against the law in force from ${pack.unverifiedFrom.toString()}.`,
    'Not legal advice. A line without a name in its last column has been confirmed by nobody.',
    '',
    ...part('Terms', deadlines(pack), pack.deadlines.length),
    ...part('How terms are counted', computations(pack), pack.computations.length),
    ...part('Defects', defects(pack), pack.defects.length),
    ...part('Offences and sanctions', offences(pack), pack.offences.length),
    ...part('Figures', figures(pack), pack.thresholds.length),
    'Read and confirmed, but for the lines marked otherwise. Name, bar number, date, signature: ____________________',
    '',
  ].join('\n');
