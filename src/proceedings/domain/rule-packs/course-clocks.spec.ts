import { BusinessCalendar, Temporal, type When } from '../../../kernel/index.js';
import {
  type Course,
  type CourseClock,
  type CourseFiling,
  type CourseProtocol,
  type CourseRuling,
  type CourseStep,
  type StepKind,
} from '../course/index.js';
import { type Sighting } from '../custody/episode.js';
import { DEFAULT_DEADLINE_SETTINGS } from '../deadlines/facts.js';
import { type FilingKind } from '../deadlines/filing-kind.js';
import { isWatched } from '../deadlines/rule.js';
import { type Charge } from '../defects/offence.js';
import { KZ_CAO } from './kz-cao/index.js';
import { INT, RUNNING_PACKS } from './index.js';

const ZONE = 'Asia/Almaty';
const at = (text: string) => Temporal.Instant.from(`2026-03-${text}Z`);
const minute = (text: string): When => ({ at: at(text), precision: 'MINUTE', zone: ZONE });
const NOW = at('02T12:00');
const ON = Temporal.PlainDate.from('2026-03-01');
const charge = (number: string, part: number | null): Charge => ({ number, part, on: ON });
const ASSEMBLY = charge('488', 6);
const recorded = { detentionId: 'case', recordedAt: at('01T10:00') };

const sighting = (kind: Sighting['kind'], text: string): Sighting => ({
  ...{ kind, at: at(text), recordedAt: at(text) },
  verified: true,
  clockSuspect: false,
});
const step = (kind: StepKind, text: string, more: Partial<CourseStep> = {}): CourseStep => ({
  ...{ ...recorded, id: `${kind} ${text}`, kind, at: minute(text), rulingId: null, aboutId: null },
  ...more,
});
const ofRuling = (kind: StepKind, text: string, more: Partial<CourseStep> = {}) =>
  step(kind, text, { rulingId: 'ruling', ...more });
const protocol = (more: Partial<CourseProtocol> = {}): CourseProtocol => ({
  ...{ ...recorded, id: 'protocol', drawnAt: minute('01T11:00'), actAt: minute('01T09:00') },
  ...{ copyServedAt: null, copyServed: null, isAbsent: null, charge: ASSEMBLY },
  ...more,
});
const ruling = (more: Partial<CourseRuling> = {}): CourseRuling => ({
  ...{ ...recorded, id: 'ruling', protocolId: 'protocol', announcedAt: minute('01T15:00') },
  ...{ penalties: ['FINE'], arrestDays: null, byAgency: null, services: [], zone: null },
  ...more,
});
const filing = (
  kind: FilingKind,
  text: string,
  about: { rulingId?: string; stepId?: string } = { rulingId: 'ruling' },
): CourseFiling => ({
  ...{ ...recorded, id: `filed ${kind}`, kind, filedAt: minute(text), receivedAt: minute(text) },
  ...{ rulingId: about.rulingId ?? null, stepId: about.stepId ?? null },
  counts: { id: `filed ${kind}`, filedAt: at(text), receivedAt: at(text), hasProof: true },
});

interface Facts extends Partial<Omit<Course, 'custody' | 'person'>> {
  readonly custody?: Partial<Course['custody']>;
  readonly person?: Partial<Course['person']>;
}
const NOBODY = { isMinor: false, citizenship: null, seeksAsylum: null, sex: null, disability: null } as const;
const HELD = [sighting('SEEN', '01T10:00')];

function courseOf({ custody, person, ...more }: Facts): Course {
  return {
    headId: 'case',
    basis: { hasGround: null, hasRecord: null },
    ...{ protocols: [], hearings: [], rulings: [], filings: [], steps: [], requests: [], violations: [] },
    parentsToldAt: null,
    standing: new Set(),
    closed: new Set(),
    ...more,
    person: { ...NOBODY, ...person },
    custody: {
      ...{ track: 'ADMINISTRATIVE', charge: more.protocols?.[0]?.charge ?? null, sightings: HELD },
      ...{ realStarts: [minute('01T10:00')], recordedStarts: [], heardAt: [], zone: ZONE },
      ...custody,
    },
  };
}

function clocksOf(facts: Facts, now = NOW): readonly CourseClock[] {
  const question = {
    ...{ course: courseOf(facts), now, settings: DEFAULT_DEADLINE_SETTINGS },
    calendar: new BusinessCalendar([], Temporal.PlainDate.from('2035-12-31')),
  };
  return RUNNING_PACKS.reduce<readonly CourseClock[]>(
    (domestic, pack) => [...domestic, ...(pack.clocks?.({ ...question, domestic }) ?? [])],
    [],
  );
}
const open = (facts: Facts, now = NOW) => clocksOf(facts, now).filter(({ mayOpen }) => mayOpen);
const clock = (code: string, facts: Facts, now = NOW): CourseClock | undefined =>
  clocksOf(facts, now).find(({ rule }) => rule.code === code);

const FINED = { protocols: [protocol()], rulings: [ruling({ services: [minute('01T16:00')] })] };
const ARRESTED = {
  protocols: [protocol()],
  rulings: [ruling({ penalties: ['ARREST'], arrestDays: 10, services: [minute('01T16:00')] })],
  custody: { heardAt: [at('01T15:00')] },
};
const EXPELLED = {
  protocols: [protocol({ charge: charge('488', 8) })],
  rulings: [ruling({ penalties: ['FINE', 'EXPULSION'] })],
  person: { citizenship: 'FOREIGN', seeksAsylum: true },
} as const;
const TERM_OVER = at('20T12:00');

/** Rule, what opens it, what ends it; and the moment it is looked at, where the usual one is too early. */
const OPENED: readonly [code: string, opens: Facts, answered: Facts | null, now?: typeof NOW][] = [
  ['KZ-DET-3H', {}, { custody: { sightings: [...HELD, sighting('RELEASED', '01T11:00')] } }],
  [
    'KZ-DET-24H',
    { protocols: [protocol()] },
    { protocols: [protocol()], custody: { heardAt: [at('01T15:00')] } },
  ],
  [
    'KZ-DET-48H',
    { custody: { isLongTrack: true } },
    { custody: { isLongTrack: true, sightings: [...HELD, sighting('RELEASED', '02T11:00')] } },
  ],
  [
    'KZ-DET-48H-PROS',
    { custody: { isLongTrack: true } },
    { custody: { isLongTrack: true }, steps: [step('PROSECUTOR_NOTIFIED', '01T20:00')] },
  ],
  [
    'KZ-DET-SOBER',
    { custody: { sobrietyCertified: minute('01T13:00') } },
    {
      custody: {
        sobrietyCertified: minute('01T13:00'),
        sightings: [...HELD, sighting('RELEASED', '01T15:00')],
      },
    },
  ],
  [
    'KZ-NOTIFY-KIN',
    { requests: [{ kind: 'NOTICE', at: minute('01T10:30'), grantedAt: null }] },
    { requests: [{ kind: 'NOTICE', at: minute('01T10:30'), grantedAt: minute('01T10:40') }] },
  ],
  [
    'KZ-SEARCH-PROS-24H',
    { steps: [step('SEARCHED_WITHOUT_WITNESSES', '01T10:30')] },
    { steps: [step('SEARCHED_WITHOUT_WITNESSES', '01T10:30'), step('PROSECUTOR_NOTIFIED', '01T20:00')] },
  ],
  [
    'KZ-DEF-ADMIT',
    { requests: [{ kind: 'DEFENDER', at: minute('01T10:30'), grantedAt: null }] },
    { requests: [{ kind: 'DEFENDER', at: minute('01T10:30'), grantedAt: minute('01T10:50') }] },
  ],
  [
    'KZ-DEF-3H',
    { requests: [{ kind: 'DEFENDER', at: minute('01T10:30'), grantedAt: null }] },
    {
      requests: [{ kind: 'DEFENDER', at: minute('01T10:30'), grantedAt: null }],
      steps: [step('DEFENDER_PROVIDED', '01T12:00')],
    },
  ],
  [
    'KZ-DEF-APPOINT-24H',
    { steps: [step('APPOINTMENT_ORDER_RECEIVED', '01T10:30')] },
    { steps: [step('APPOINTMENT_ORDER_RECEIVED', '01T10:30'), step('DEFENDER_PROVIDED', '01T12:00')] },
  ],
  [
    'KZ-MOTION-3D',
    { steps: [step('MOTION_FILED', '01T12:00', { id: 'motion' })] },
    {
      steps: [
        step('MOTION_FILED', '01T12:00', { id: 'motion' }),
        step('MOTION_DECIDED', '02T10:00', { aboutId: 'motion' }),
      ],
    },
  ],
  [
    'KZ-PROT-NOW',
    { steps: [step('OFFENCE_DETECTED', '01T09:30')] },
    { steps: [step('OFFENCE_DETECTED', '01T10:30')], protocols: [protocol()] },
  ],
  [
    'KZ-PROT-3D',
    { steps: [step('CIRCUMSTANCES_ESTABLISHED', '01T09:30')] },
    { steps: [step('CIRCUMSTANCES_ESTABLISHED', '01T09:30')], protocols: [protocol()] },
  ],
  [
    'KZ-PROT-COPY',
    { protocols: [protocol({ copyServed: false })] },
    { protocols: [protocol({ copyServedAt: minute('01T11:20') })] },
  ],
  [
    'KZ-PROT-ABSENT-2D',
    { protocols: [protocol({ isAbsent: true })] },
    { protocols: [protocol({ isAbsent: true })], steps: [step('ABSENT_PROTOCOL_SENT', '02T10:00')] },
  ],
  [
    'KZ-PROT-RETURN-3D',
    { steps: [step('ABSENT_PROTOCOL_RECEIVED', '01T12:00', { id: 'received' })] },
    {
      steps: [step('ABSENT_PROTOCOL_RECEIVED', '01T12:00', { id: 'received' })],
      filings: [filing('RETURNED_PROTOCOL', '02T10:00', { stepId: 'received' })],
    },
  ],
  [
    'KZ-PROT-SEND-3D',
    { protocols: [protocol({ charge: charge('434', 3) })] },
    {
      protocols: [protocol({ charge: charge('434', 3) })],
      steps: [step('COURT_RECEIVED_PROTOCOL', '02T10:00')],
    },
  ],
  [
    'KZ-PROT-SEND-NOW',
    { protocols: [protocol()], steps: [step('COURT_RECEIVED_PROTOCOL', '01T11:30')] },
    { protocols: [protocol()], steps: [step('COURT_RECEIVED_PROTOCOL', '01T11:30')] },
  ],
  [
    'KZ-HEAR-SAMEDAY',
    { protocols: [protocol()], steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')] },
    {
      protocols: [protocol()],
      steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')],
      custody: { heardAt: [at('01T15:00')] },
    },
  ],
  [
    'KZ-HEAR-24H',
    { protocols: [protocol()], steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')] },
    {
      protocols: [protocol()],
      steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')],
      custody: { heardAt: [at('01T15:00')] },
    },
  ],
  [
    'KZ-HEAR-15D',
    {
      protocols: [protocol({ charge: charge('434', 3) })],
      steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')],
    },
    {
      protocols: [protocol({ charge: charge('434', 3) })],
      steps: [step('COURT_RECEIVED_PROTOCOL', '01T12:00')],
      custody: { heardAt: [at('02T10:00')] },
    },
  ],
  [
    'KZ-RECORD-REMARKS-5D',
    { steps: [step('SESSION_RECORD_SIGNED', '01T17:00', { id: 'record' })] },
    {
      steps: [step('SESSION_RECORD_SIGNED', '01T17:00', { id: 'record' })],
      filings: [filing('REMARKS', '02T10:00', { stepId: 'record' })],
    },
  ],
  ['KZ-RULING-SERVE-3D', { rulings: [ruling()] }, FINED],
  ['KZ-APPEAL-10D', FINED, { ...FINED, filings: [filing('APPEAL', '02T10:00')] }],
  ['ORG-ARREST-APPEAL-NOW', ARRESTED, { ...ARRESTED, filings: [filing('APPEAL', '01T17:00')] }],
  [
    'KZ-ARREST-END',
    ARRESTED,
    { ...ARRESTED, custody: { ...ARRESTED.custody, sightings: [...HELD, sighting('RELEASED', '11T09:00')] } },
  ],
  ['ORG-RESTORE-TERM', FINED, { ...FINED, filings: [filing('RESTORATION', '12T10:00')] }, TERM_OVER],
  ['KZ-APPEAL-LATE', FINED, { ...FINED, filings: [filing('APPEAL', '19T10:00')] }, TERM_OVER],
  [
    'KZ-APPEAL-FWD-3D',
    { ...FINED, filings: [filing('APPEAL', '02T10:00')] },
    { ...FINED, filings: [filing('APPEAL', '02T10:00')], steps: [ofRuling('APPEAL_FORWARDED', '03T10:00')] },
  ],
  [
    'KZ-APPEAL-FWD-ARREST',
    { ...ARRESTED, filings: [filing('APPEAL', '02T06:00')] },
    {
      ...ARRESTED,
      filings: [filing('APPEAL', '02T06:00')],
      steps: [ofRuling('APPEAL_FORWARDED', '02T10:00')],
    },
  ],
  [
    'KZ-APPEAL-DECIDE-10D',
    {
      ...FINED,
      filings: [filing('APPEAL', '02T10:00')],
      steps: [ofRuling('APPEAL_RECEIVED', '03T10:00')],
    },
    {
      ...FINED,
      filings: [filing('APPEAL', '02T10:00')],
      steps: [ofRuling('APPEAL_RECEIVED', '03T10:00'), ofRuling('APPEAL_DECIDED', '04T10:00')],
    },
  ],
  [
    'KZ-APPEAL-DECIDE-ARREST-1D',
    { ...ARRESTED, filings: [filing('APPEAL', '02T06:00')] },
    { ...ARRESTED, filings: [filing('APPEAL', '02T06:00')], steps: [ofRuling('APPEAL_DECIDED', '02T18:00')] },
  ],
  [
    'KZ-BODY-APPEAL-10D',
    { rulings: [ruling({ byAgency: true })] },
    { rulings: [ruling({ byAgency: true })], filings: [filing('APPEAL', '02T10:00')] },
  ],
  [
    'KZ-BODY-DECIDE-10D',
    { rulings: [ruling({ byAgency: true })], filings: [filing('APPEAL', '02T10:00')] },
    {
      rulings: [ruling({ byAgency: true })],
      filings: [filing('APPEAL', '02T10:00')],
      steps: [ofRuling('APPEAL_DECIDED', '04T10:00')],
    },
  ],
  [
    'KZ-ACTIONS-2M',
    { violations: [{ at: at('01T12:00'), isAlarm: false }] },
    { violations: [{ at: at('01T12:00'), isAlarm: false }], filings: [filing('COMPLAINT', '02T10:00', {})] },
  ],
  [
    'KZ-ACTIONS-BEFORE-RULING',
    { steps: [step('HEARING_SCHEDULED', '04T10:00')] },
    { steps: [step('HEARING_SCHEDULED', '04T10:00'), step('COMPLAINT_FILED', '03T10:00')] },
  ],
  [
    'KZ-ACTIONS-DECIDE-10D',
    { steps: [step('COMPLAINT_RECEIVED', '02T10:00', { id: 'complaint' })] },
    {
      steps: [
        step('COMPLAINT_RECEIVED', '02T10:00', { id: 'complaint' }),
        step('COMPLAINT_DECIDED', '05T10:00', { aboutId: 'complaint' }),
      ],
    },
  ],
  ['KZ-CASS-2Y', FINED, { ...FINED, filings: [filing('CASSATION', '20T10:00')] }, TERM_OVER],
  [
    'KZ-SUPREME',
    { ...FINED, steps: [ofRuling('CASSATION_DECIDED', '01T20:00', { id: 'cassation' })] },
    {
      ...FINED,
      steps: [ofRuling('CASSATION_DECIDED', '01T20:00', { id: 'cassation' })],
      filings: [filing('SUPREME_COURT', '02T10:00', { rulingId: 'ruling', stepId: 'cassation' })],
    },
  ],
  ['KZ-INFORCE', FINED, null],
  ['KZ-FINE-30D', FINED, { ...FINED, steps: [ofRuling('FINE_PAID', '18T10:00')] }, TERM_OVER],
  ['KZ-EXEC-1Y', FINED, null, TERM_OVER],
  [
    'KZ-LIMIT-2M',
    { protocols: [protocol({ charge: charge('434', 1) })] },
    {
      protocols: [protocol({ charge: charge('434', 1) })],
      filings: [filing('LIMITATION', '02T10:00', { stepId: 'protocol' })],
    },
  ],
  [
    'KZ-LIMIT-ASM',
    { protocols: [protocol()] },
    { protocols: [protocol()], filings: [filing('LIMITATION', '02T10:00', { stepId: 'protocol' })] },
  ],
  ['KZ-EXPUNGE-1Y', { ...FINED, steps: [ofRuling('FINE_PAID', '02T10:00')] }, null],
  ['ORG-REFOULEMENT-NOW', EXPELLED, { ...EXPELLED, filings: [filing('STAY', '01T17:00', {})] }],
  [
    'ORG-DEPARTURE-STOP',
    { ...EXPELLED, steps: [step('DEPARTURE_SCHEDULED', '05T10:00')] },
    {
      ...EXPELLED,
      steps: [step('DEPARTURE_SCHEDULED', '05T10:00')],
      filings: [filing('APPEAL', '02T10:00')],
    },
  ],
  ['INT-JUDGE-48H', {}, { custody: { heardAt: [at('01T15:00')] } }],
  ['INT-WGAD', {}, { filings: [filing('WGAD', '02T10:00', {})] }],
  [
    'INT-SPECIAL',
    { violations: [{ at: at('01T12:00'), isAlarm: true }] },
    {
      violations: [{ at: at('01T12:00'), isAlarm: true }],
      filings: [filing('SPECIAL_PROCEDURES', '02T10:00', {})],
    },
  ],
  ...(['INT-HRC-5Y', 'INT-CERD-6M', 'INT-CAT', 'INT-CEDAW', 'INT-CRPD'] as const).map(
    (code): (typeof OPENED)[number] => {
      const exhausted: Facts = {
        steps: [step('REMEDIES_EXHAUSTED', '01T20:00', { id: 'end' })],
        violations: [{ at: at('01T12:00'), isAlarm: true }],
        person: { sex: 'FEMALE', disability: true },
      };
      const kind = INT.deadlines.find((rule) => rule.code === code)!.filedAs[0]!;
      return [code, exhausted, { ...exhausted, filings: [filing(kind, '02T10:00', { stepId: 'end' })] }];
    },
  ),
  [
    'INT-HRC-3Y',
    { steps: [step('INTERNATIONAL_ENDED', '01T20:00', { id: 'ended' })] },
    {
      steps: [step('INTERNATIONAL_ENDED', '01T20:00', { id: 'ended' })],
      filings: [filing('HRC', '02T10:00', { stepId: 'ended' })],
    },
  ],
];

/** Rules nothing opens, each with the reason. */
const NEVER_OPENED: Readonly<Record<string, string>> = {};

it('every rule of the packs that run is opened by a recorded fact, or says why not', () => {
  const opened = new Set(OPENED.map(([code]) => code));
  for (const { code } of RUNNING_PACKS.flatMap((pack) => pack.deadlines)) {
    expect([code, opened.has(code), code in NEVER_OPENED]).toEqual([
      code,
      !(code in NEVER_OPENED),
      code in NEVER_OPENED,
    ]);
  }
});

describe('what opens a clock', () => {
  it.each(OPENED)('%s', (code, opens, _answered, now = NOW) => {
    expect(open(opens, now).map(({ rule }) => rule.code)).toContain(code);
    expect(open(opens, now).filter(({ rule }) => rule.code === code)).toHaveLength(1);
  });
  it.each(OPENED)('%s is not there in an empty case', (code) => {
    const inEmpty = ['KZ-DET-3H', 'INT-JUDGE-48H', 'INT-WGAD', 'KZ-ACTIONS-2M'];
    if (inEmpty.includes(code)) return expect(open({}).map(({ rule }) => rule.code)).toContain(code);
    expect(open({}).map(({ rule }) => rule.code)).not.toContain(code);
  });
});

describe('what answers a clock', () => {
  const answerable = OPENED.filter(([, , answered]) => answered !== null);
  it.each(answerable)('%s', (code, _opens, answered, now = NOW) => {
    expect(clock(code, answered!, now)).toMatchObject({ state: 'MET', voidReason: null });
  });
  it('what nothing answers opens something, or comes by itself', () => {
    for (const [code, , answered] of OPENED) {
      const rule = RUNNING_PACKS.flatMap((pack) => pack.deadlines).find((one) => one.code === code)!;
      expect([code, answered === null]).toEqual([code, rule.answeredBy.length === 0]);
    }
  });
});

describe('a rule says as data what answers it', () => {
  it.each(RUNNING_PACKS.flatMap((pack) => pack.deadlines).map((rule) => [rule.code, rule] as const))(
    '%s',
    (_code, rule) => {
      expect(rule.answeredBy.includes('ACT')).toBe(rule.answeringActs.length > 0);
      expect(rule.answeredBy.includes('FILING')).toBe(rule.filedAs.length > 0);
    },
  );
  it('others’ duties are watched unless they measure custody or the client must pay', () => {
    const ringing = KZ_CAO.deadlines.filter((rule) => rule.obligedParty !== 'DEFENCE' && !isWatched(rule));
    expect(ringing.map(({ code }) => code)).toEqual([
      'KZ-DET-3H',
      'KZ-DET-24H',
      'KZ-DET-48H',
      'KZ-DET-SOBER',
      'KZ-ARREST-END',
      'KZ-FINE-30D',
    ]);
  });
});

describe('a clock that applies no more', () => {
  it.each<[string, string, Facts, string]>([
    [
      '789(1): sobering takes the place of the restriction',
      'KZ-DET-3H',
      { custody: { sobrietyCertified: minute('01T13:00') } },
      'REPLACED_BY_3H_TRACK',
    ],
    [
      '789(2): the long track',
      'KZ-DET-24H',
      { protocols: [protocol()], custody: { isLongTrack: true } },
      'REPLACED_BY_OTHER_TRACK',
    ],
    ['a criminal case', 'KZ-DET-3H', { custody: { track: 'CRIMINAL' } }, 'CRIMINAL_TRACK'],
    [
      '806(6): the facts had to be cleared up',
      'KZ-PROT-NOW',
      { steps: [step('OFFENCE_DETECTED', '01T09:30'), step('CIRCUMSTANCES_ESTABLISHED', '01T10:30')] },
      'OVERTAKEN',
    ],
    ['62: there is a ruling', 'KZ-LIMIT-ASM', FINED, 'OVERTAKEN'],
    [
      '827(8): a complaint after the ruling comes back unread',
      'KZ-ACTIONS-2M',
      { ...FINED, violations: [{ at: at('01T12:00'), isAlarm: false }] },
      'OVERTAKEN',
    ],
    [
      '890: the fine is paid',
      'KZ-EXEC-1Y',
      { ...FINED, steps: [ofRuling('RULING_IN_FORCE', '02T08:00'), ofRuling('FINE_PAID', '02T10:00')] },
      'OVERTAKEN',
    ],
    [
      'an urgent appeal once the person is free',
      'INT-WGAD',
      { custody: { sightings: [...HELD, sighting('RELEASED', '02T10:00')] } },
      'OVERTAKEN',
    ],
  ])('%s', (_title, code, facts, voidReason) => {
    const found = clock(code, facts);
    expect(found).toMatchObject({ voidReason, state: 'VOID' });
    expect(found?.mayOpen).toBe(voidReason === 'CRIMINAL_TRACK');
  });
});

describe('a missed appeal opens the next remedies, CAO arts 832(2), 851(4), 883, 890, 893', () => {
  const REMEDIES = ['ORG-RESTORE-TERM', 'KZ-APPEAL-LATE', 'KZ-CASS-2Y', 'KZ-FINE-30D', 'KZ-EXEC-1Y'];
  const open10 = (facts: Facts, now = NOW) => {
    const codes = open(facts, now).map(({ rule }) => rule.code);
    return REMEDIES.filter((code) => codes.includes(code));
  };
  it('not while it runs, all of them once it has passed', () => {
    expect(open10(FINED)).toEqual([]);
    expect(open10(FINED, TERM_OVER)).toEqual(REMEDIES);
  });
  it('an arrest is executed from its announcement: no limitation of execution, no fine', () => {
    expect(open10(ARRESTED, TERM_OVER)).toEqual(['ORG-RESTORE-TERM', 'KZ-APPEAL-LATE', 'KZ-CASS-2Y']);
  });
  it('a filing in time that was recorded late cures the miss', () => {
    const cured = { ...FINED, filings: [filing('APPEAL', '02T10:00')] };
    expect(open10(cured, TERM_OVER)).toEqual([]);
    for (const code of ['ORG-RESTORE-TERM', 'KZ-APPEAL-LATE', 'KZ-CASS-2Y', 'KZ-FINE-30D']) {
      expect(clock(code, cured, TERM_OVER)).toMatchObject({ voidReason: 'MISS_CURED' });
    }
  });
  it('closing by two people is no miss; what follows entry into force opens at once', () => {
    const closed = { ...FINED, closed: new Set(['ruling KZ-APPEAL-10D']) };
    expect(open10(closed)).toEqual(['KZ-CASS-2Y', 'KZ-FINE-30D', 'KZ-EXEC-1Y']);
    expect(open10(closed, TERM_OVER)).toEqual(['KZ-CASS-2Y', 'KZ-FINE-30D', 'KZ-EXEC-1Y']);
  });
  it('in force when the appeal is decided, not before', () => {
    const pending = { ...FINED, filings: [filing('APPEAL', '02T10:00')] };
    expect(open10(pending, TERM_OVER)).toEqual([]);
    const decided = { ...pending, steps: [ofRuling('APPEAL_DECIDED', '15T10:00')] };
    expect(open10(decided, TERM_OVER)).toEqual(['KZ-CASS-2Y', 'KZ-FINE-30D', 'KZ-EXEC-1Y']);
    expect(clock('KZ-FINE-30D', decided, TERM_OVER)!.outcome).toMatchObject({
      lastDay: Temporal.PlainDate.from('2026-04-14'),
    });
  });
  it('62, 71: half for a minor; the age not known is said', () => {
    const lastDay = (isMinor: boolean | null) => {
      const { outcome } = clock('KZ-LIMIT-2M', {
        protocols: [protocol({ charge: charge('434', 1) })],
        person: { isMinor },
      })!;
      if (outcome.kind !== 'COMPUTED') throw new Error('not computed');
      return [
        outcome.lastDay?.toString(),
        outcome.assumptions
          .map(({ code }) => code)
          .filter((code) => /HALF|HALVED/.test(code))
          .join(),
      ];
    };
    expect(lastDay(true)).toEqual(['2026-04-01', 'HALVED_FOR_MINOR']);
    expect(lastDay(false)).toEqual(['2026-05-01', '']);
    expect(lastDay(null)).toEqual(['2026-05-01', 'HALF_IF_MINOR']);
  });
  it('62(2): art. 488, two months from detection end before the year; it stands still before the court', () => {
    const facts = { protocols: [protocol()], steps: [step('OFFENCE_DETECTED', '01T09:10')] };
    expect(clock('KZ-LIMIT-ASM', facts)!.outcome).toMatchObject({
      lastDay: Temporal.PlainDate.from('2026-05-01'),
    });
    const before = { ...facts, steps: [...facts.steps, step('COURT_RECEIVED_PROTOCOL', '01T12:00')] };
    expect(clock('KZ-LIMIT-ASM', before)).toMatchObject({ state: 'PAUSED' });
    const back = { ...recorded, id: 'back', heldAt: minute('02T10:00'), isReturn: true };
    expect(clock('KZ-LIMIT-ASM', { ...before, hearings: [back] })).toMatchObject({ state: 'RUNNING' });
  });
  it('what opens to the defence is MET once it has opened, never missed', () => {
    expect(
      clock(
        'KZ-LIMIT-2M',
        { protocols: [protocol({ charge: charge('434', 1) })] },
        at('31T00:00').add({ hours: 24 * 60 }),
      ),
    ).toMatchObject({ state: 'MET' });
  });
});

describe('expulsion and the danger on return', () => {
  it.each<[string, Facts, boolean]>([
    ['ordered', { ...EXPELLED, person: {} }, true],
    [
      'possible, and the person seeks asylum',
      { protocols: [protocol({ charge: charge('488', 8) })], person: { seeksAsylum: true } },
      true,
    ],
    [
      'possible, asylum not asked about',
      { protocols: [protocol({ charge: charge('488', 8) })], person: { seeksAsylum: null } },
      false,
    ],
    ['the part does not carry it', { protocols: [protocol()], person: { seeksAsylum: true } }, false],
    [
      'the part is not known, the person no citizen',
      {
        protocols: [protocol({ charge: charge('488', null) })],
        person: { seeksAsylum: true, citizenship: 'FOREIGN' },
      },
      true,
    ],
    [
      'a citizen',
      {
        protocols: [protocol({ charge: charge('488', null) })],
        person: { seeksAsylum: true, citizenship: 'CITIZEN' },
      },
      false,
    ],
  ])('%s', (_title, facts, isOpen) => {
    expect(open(facts).some(({ rule }) => rule.code === 'ORG-REFOULEMENT-NOW')).toBe(isOpen);
  });
  it('834(4): a stay asked for before the day was fixed does not answer for it', () => {
    const earlier = { ...filing('STAY', '01T17:00', {}), recordedAt: at('01T17:00') };
    const scheduled = step('DEPARTURE_SCHEDULED', '05T10:00', { recordedAt: at('02T10:00') });
    const found = clock('ORG-DEPARTURE-STOP', { ...EXPELLED, filings: [earlier], steps: [scheduled] });
    expect(found).toMatchObject({ state: 'RUNNING', filing: null });
  });
  it('without object once the person has left', () => {
    const facts = { ...EXPELLED, steps: [step('DEPARTURE_SCHEDULED', '02T10:00')] };
    expect(clock('ORG-REFOULEMENT-NOW', facts)).toMatchObject({ voidReason: 'OVERTAKEN' });
  });
  it('no clock of someone who seeks asylum names their own state’s office', () => {
    for (const { rule } of clocksOf({
      ...EXPELLED,
      requests: [{ kind: 'NOTICE', at: minute('01T10:30'), grantedAt: null }],
    })) {
      const words = [
        rule.title.en,
        rule.title.ru,
        rule.title.kk,
        rule.notes.must,
        rule.notes.where,
        rule.notes.filed,
      ].join(' ');
      expect(words).not.toMatch(/consul|embass|консул|посоль|елшілік/i);
    }
  });
});

describe('the international standard beside the domestic clock', () => {
  it('runs on the criminal track, where every domestic clock is void', () => {
    const clocks = clocksOf({ ...ARRESTED, custody: { track: 'CRIMINAL' } });
    expect(
      clocks.filter(({ rule }) => rule.standard === 'DOMESTIC').every(({ state }) => state === 'VOID'),
    ).toBe(true);
    expect(clocks.find(({ rule }) => rule.code === 'INT-JUDGE-48H')).toMatchObject({
      state: 'RUNNING',
      voidReason: null,
    });
  });
  it('asks for the start only where no domestic clock does', () => {
    const unknown = { sightings: [], realStarts: [] };
    expect(open({ custody: unknown }).map(({ rule }) => rule.code)).toEqual(['KZ-DET-3H']);
    expect(open({ custody: { ...unknown, track: 'CRIMINAL' } }).map(({ rule }) => rule.code)).toEqual([
      'KZ-DET-3H',
      'INT-JUDGE-48H',
    ]);
  });
  it('stands on the ground and the record of the detention, as the domestic one does', () => {
    const basis = { hasGround: false, hasRecord: null };
    expect(clock('INT-JUDGE-48H', { basis })?.basis).toEqual(basis);
    expect(clock('KZ-DET-3H', { basis })?.basis).toEqual(basis);
    expect(clock('KZ-MOTION-3D', { basis, steps: [step('MOTION_FILED', '01T12:00')] })?.basis).toBeNull();
  });
});

it('one motion, one clock; a decision answers its own', () => {
  const steps = [
    step('MOTION_FILED', '01T12:00', { id: 'first' }),
    step('MOTION_FILED', '01T13:00', { id: 'second' }),
    step('MOTION_DECIDED', '02T10:00', { aboutId: 'second' }),
  ];
  const motions = clocksOf({ steps }).filter(({ rule }) => rule.code === 'KZ-MOTION-3D');
  expect(motions.map(({ stepId, state }) => [stepId, state])).toEqual([
    ['first', 'RUNNING'],
    ['second', 'MET'],
  ]);
});

it('asked twice at the same moment, a pack gives the same answer', () => {
  expect(clocksOf(ARRESTED, TERM_OVER)).toEqual(clocksOf(ARRESTED, TERM_OVER));
});

describe('the end of an arrest (CAO art. 50(3))', () => {
  const arrest = (more: Partial<CourseRuling>, facts: Facts = {}) =>
    clock('KZ-ARREST-END', {
      protocols: [protocol()],
      rulings: [ruling({ penalties: ['ARREST'], ...more })],
      ...facts,
    });

  it('counts days of 24 hours from the minute liberty was restricted: what was served before counts', () => {
    const counted = arrest({ arrestDays: 10 }, { custody: { realStarts: [minute('01T09:30')] } });
    expect(counted).toMatchObject({ state: 'RUNNING', voidReason: null });
    expect(counted?.outcome).toMatchObject({
      kind: 'COMPUTED',
      obligedParty: 'POLICE',
      article: '50(3)',
      dueAt: at('11T09:30'),
      confidence: 'MEDIUM',
      verify: true,
    });
    expect(
      counted?.outcome.kind === 'COMPUTED' && counted.outcome.steps.map(({ arithmetic }) => arithmetic),
    ).toContainEqual(expect.objectContaining({ operation: 'HOURS', amount: 240 }));
  });

  it('where nobody knows when it began ends no later than counted from the ruling', () => {
    const counted = arrest({ arrestDays: 3 }, { custody: { realStarts: [], sightings: [] } });
    expect(counted?.outcome).toMatchObject({ kind: 'COMPUTED', dueAt: at('04T15:00'), startBound: 'LATEST' });
  });

  it('asks for the days where the ruling’s were not recorded', () => {
    expect(arrest({ arrestDays: null })?.outcome).toMatchObject({
      kind: 'NEEDS_FACTS',
      missing: ['ARREST_DAYS'],
    });
  });

  it('is for an arrest alone, and missed where nobody is known to be free by then', () => {
    expect(clock('KZ-ARREST-END', FINED)).toBeUndefined();
    expect(clock('KZ-ARREST-END', ARRESTED, TERM_OVER)?.state).toBe('MISSED');
  });
});
