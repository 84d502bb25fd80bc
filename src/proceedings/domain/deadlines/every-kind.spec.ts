import fc from 'fast-check';
import { BusinessCalendar, Temporal, isRefusal, type When } from '../../../kernel/index.js';
import { KZ_CAO, kzHolidayRows } from '../rule-packs/kz-cao/index.js';
import { findRule } from '../rule-pack.js';
import { computeDeadline } from './compute-deadline.js';
import { openRecord, stateOf } from './deadline-record.js';
import { factsFault } from './facts-fault.js';
import { DEFAULT_DEADLINE_SETTINGS, type ComputedDeadline, type DeadlineFacts } from './facts.js';
import { type DeadlineRule, type OtherReading } from './rule.js';

const ZONE = 'Asia/Almaty';
const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const minute = (text: string): When => ({ at: instant(text), precision: 'MINUTE', zone: ZONE });
const onDay = (text: string): When => ({ date: day(text), precision: 'DAY', zone: ZONE });

const confirmed = new BusinessCalendar(
  kzHolidayRows().map((row) => ({ ...row, confirmed: true })),
  day('2027-12-31'),
);

const ruleOf = (code: string): DeadlineRule => {
  const rule = findRule(KZ_CAO, code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
};

const run = (rule: DeadlineRule, facts: Partial<DeadlineFacts>, calendar = confirmed) =>
  computeDeadline(rule, { trigger: null, zone: ZONE, ...facts }, calendar, DEFAULT_DEADLINE_SETTINGS);

function computed(rule: DeadlineRule, facts: Partial<DeadlineFacts>, calendar = confirmed): ComputedDeadline {
  const outcome = run(rule, facts, calendar);
  if (outcome.kind !== 'COMPUTED') throw new Error(`needs ${outcome.missing.join()}`);
  return outcome;
}

const codes = (deadline: ComputedDeadline) => deadline.assumptions.map(({ code }) => code);
const local = (at: Temporal.Instant | null) =>
  at?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString() ?? null;
const lastDayBefore = (at: Temporal.Instant | null) =>
  at?.subtract({ seconds: 1 }).toZonedDateTimeISO(ZONE).toPlainDate().toString() ?? null;

/** The appeal rule read another way: the columns of the table of test vectors. */
const appealRead = (change: { otherReading?: OtherReading; rollsOver?: boolean }): DeadlineRule => {
  const rule = ruleOf('KZ-APPEAL-10D');
  return {
    ...rule,
    versions: rule.versions.map((version) => ({
      ...version,
      computation: { ...version.computation, ...change },
    })),
  };
};

describe('CAO art. 739: ten sutki read three ways (law file 3.1)', () => {
  it.each([
    ['2019-06-10', '2019-06-20', '2019-06-20', null],
    ['2022-01-04', '2022-01-14', '2022-01-14', '2022-01-19'],
    ['2024-12-10', '2024-12-20', '2024-12-20', '2024-12-25'],
    ['2025-03-19', '2025-03-29', '2025-03-31', '2025-04-07'],
    ['2026-03-19', '2026-03-29', '2026-03-30', '2026-04-07'],
    ['2026-12-30', '2027-01-09', '2027-01-11', '2027-01-18'],
  ])('served %s: calendar %s, rolled over %s, working days %s', (served, safe, rolled, working) => {
    const facts = { trigger: onDay(served) };
    const deadline = computed(ruleOf('KZ-APPEAL-10D'), facts);
    expect(deadline.lastDay?.toString()).toBe(safe);
    expect(lastDayBefore(deadline.latestArguableAt)).toBe(working);
    const law = computed(appealRead({ rollsOver: true }), facts);
    expect(law.lastDay?.toString()).toBe(rolled);
    expect(lastDayBefore(law.dueAt)).toBe(rolled);
    const reading = computed(appealRead({ otherReading: 'ROLL_OVER' }), facts);
    expect(reading.lastDay?.toString()).toBe(safe);
    expect(lastDayBefore(reading.latestArguableAt) ?? safe).toBe(rolled);
  });
});

describe('CAO arts 739(1)-(2), 750(4): hours outside detention', () => {
  it.each([
    ['2026-03-19T10:20+05:00', '2026-03-19T13:20:00', '2026-03-19T14:00:00'],
    ['2026-03-19T10:00+05:00', '2026-03-19T13:00:00', '2026-03-19T14:00:00'],
    ['2024-02-29T22:30+06:00', '2024-03-01T00:30:00', '2024-03-01T01:00:00'],
  ])('asked for at %s: safe %s, later reading %s', (at, safe, later) => {
    const deadline = computed(ruleOf('KZ-DEF-3H'), { trigger: minute(at) });
    expect(local(deadline.dueAt)).toBe(safe);
    expect(local(deadline.latestArguableAt)).toBe(later);
  });
});

describe('CAO art. 835(2): one sutki for a person who serves an arrest', () => {
  it('is 24 hours; 24:00 of the next day can be argued; days off count', () => {
    const deadline = computed(ruleOf('KZ-APPEAL-DECIDE-ARREST-1D'), {
      trigger: minute('2026-03-20T15:00+05:00'),
    });
    expect(local(deadline.dueAt)).toBe('2026-03-21T15:00:00');
    expect(local(deadline.latestArguableAt)).toBe('2026-03-22T00:00:00');
  });
});

describe('CAO art. 739(5): months and years', () => {
  it.each([
    ['KZ-ACTIONS-2M', '2025-12-31', '2026-02-28', '2026-03-02'],
    ['KZ-ACTIONS-2M', '2023-12-29', '2024-02-29', null],
    ['KZ-ACTIONS-2M', '2023-12-31', '2024-02-29', null],
    ['KZ-ACTIONS-2M', '2026-01-31', '2026-03-31', null],
    ['KZ-EXPUNGE-1Y', '2024-02-29', '2025-02-28', null],
    ['KZ-EXPUNGE-1Y', '2023-02-28', '2024-02-28', null],
    ['KZ-CASS-2Y', '2025-07-04', '2027-07-04', '2027-07-05'],
    ['KZ-CASS-2Y', '2025-07-06', '2027-07-06', '2027-07-07'],
  ])('%s from %s: last day %s, rolled over %s', (code, from, last, rolled) => {
    const deadline = computed(ruleOf(code), { trigger: onDay(from) });
    expect(deadline.lastDay?.toString()).toBe(last);
    expect(lastDayBefore(deadline.latestArguableAt)).toBe(rolled);
    if (rolled === null) expect(deadline.latestArguableReason).toBe('ONE_READING');
  });
  it('withholds the rolled end while days off are not confirmed, and keeps the safe one', () => {
    const deadline = computed(ruleOf('KZ-CASS-2Y'), { trigger: onDay('2025-07-04') }, KZ_CAO.calendar());
    expect(deadline.lastDay?.toString()).toBe('2027-07-04');
    expect(deadline).toMatchObject({
      latestArguableAt: null,
      latestArguableReason: 'HOLIDAYS_NOT_CONFIRMED',
    });
  });
  it('art. 828(2): a complaint that is late is not barred, and says so', () => {
    expect(codes(computed(ruleOf('KZ-ACTIONS-2M'), { trigger: onDay('2026-01-31') }))).toContain(
      'LATE_IS_NOT_BARRED',
    );
  });
});

describe('terms without a figure', () => {
  it('arts 829-5(3), 831(4): the same day, to its 24:00', () => {
    const deadline = computed(ruleOf('KZ-HEAR-SAMEDAY'), { trigger: minute('2026-03-19T23:50+05:00') });
    expect(deadline.lastDay?.toString()).toBe('2026-03-19');
    expect(local(deadline.dueAt)).toBe('2026-03-20T00:00:00');
    expect(deadline.actBy.equals(deadline.dueAt)).toBe(true);
  });
  it('arts 748(3), 806(1): at once is measured by the organisation, and says so', () => {
    const deadline = computed(ruleOf('KZ-DEF-ADMIT'), { trigger: minute('2026-03-19T10:00+05:00') });
    expect(local(deadline.dueAt)).toBe('2026-03-19T11:00:00');
    expect(deadline.assumptions).toContainEqual({ code: 'AT_ONCE_HAS_NO_FIGURE', params: { minutes: 60 } });
  });
  it('art. 827(8): before the hearing, whose day alone may be known', () => {
    const rule = ruleOf('KZ-ACTIONS-BEFORE-RULING');
    expect(local(computed(rule, { trigger: minute('2026-03-20T09:30+05:00') }).dueAt)).toBe(
      '2026-03-20T09:30:00',
    );
    const vague = computed(rule, { trigger: onDay('2026-03-20') });
    expect(local(vague.dueAt)).toBe('2026-03-20T00:00:00');
    expect(vague.startBound).toBe('EARLIEST');
  });
  it('art. 883: comes with the event', () => {
    expect(local(computed(ruleOf('KZ-INFORCE'), { trigger: minute('2026-03-20T09:30+05:00') }).dueAt)).toBe(
      '2026-03-20T09:30:00',
    );
  });
  it('arts 851-1 to 851-4: no term is a clear answer, not a date', () => {
    expect(run(ruleOf('KZ-SUPREME'), { trigger: onDay('2026-03-20') })).toMatchObject({
      kind: 'NEEDS_FACTS',
      missing: ['TERM_NOT_SET_BY_LAW'],
    });
  });
});

describe('CAO arts 62, 890: limitation stands still and may have a second base', () => {
  const rule = () => ruleOf('KZ-LIMIT-2M');
  const pause = { from: instant('2026-02-10T00:00+05:00'), to: instant('2026-02-15T12:00+05:00') };
  it('62(5): time with the court is left out, and nothing opens a day early', () => {
    const deadline = computed(rule(), { trigger: onDay('2026-01-14'), pauses: [pause] });
    expect(deadline.lastDay?.toString()).toBe('2026-03-20');
    expect(deadline.dueAt.equals(instant('2026-03-21T00:00+05:00'))).toBe(true);
  });
  it('62(5): while it stands still the clock is paused, whatever the date shown', () => {
    const since = instant('2026-02-10T00:00+05:00');
    const deadline = computed(rule(), { trigger: onDay('2026-01-14'), pauses: [{ from: since, to: null }] });
    expect(codes(deadline)).toContain('STANDS_STILL');
    const record = openRecord(['ACT'], deadline);
    expect(stateOf(record, instant('2026-02-09T00:00+05:00'))).toBe('RUNNING');
    expect(stateOf(record, since)).toBe('PAUSED');
    expect(stateOf(record, instant('2026-09-01T00:00+05:00'))).toBe('PAUSED');
  });
  it('62(2): a year from the act or two months from detection, whichever ends first', () => {
    const asm = ruleOf('KZ-LIMIT-ASM');
    const trigger = onDay('2025-06-02');
    const both = computed(asm, { trigger, others: { OFFENCE_DETECTED: onDay('2025-06-03') } });
    expect(both.lastDay?.toString()).toBe('2025-08-03');
    const late = computed(asm, { trigger, others: { OFFENCE_DETECTED: onDay('2026-05-20') } });
    expect(late.lastDay?.toString()).toBe('2026-06-02');
    const unknown = computed(asm, { trigger });
    expect(unknown.lastDay?.toString()).toBe('2026-06-02');
    expect(codes(unknown)).toContain('OTHER_BASE_NOT_RECORDED');
    expect(run(asm, {})).toMatchObject({ missing: ['OFFENCE_COMMITTED', 'OFFENCE_DETECTED'] });
  });
});

describe('facts that contradict each other', () => {
  const ok: DeadlineFacts = { trigger: minute('2026-03-19T10:00+05:00'), zone: ZONE };
  const at = instant('2026-03-19T10:00+05:00');
  it.each<[string, Partial<DeadlineFacts>, string | null]>([
    ['nothing wrong', {}, null],
    ['no zone at all is the pack’s default', { zone: null }, null],
    ['a zone nobody knows', { zone: 'Asia/Nowhere' }, 'ZONE_UNKNOWN'],
    ['a minute without a time', { trigger: { precision: 'MINUTE', zone: ZONE } }, 'TIME_MISSING'],
    ['service before the ruling', { fallback: minute('2026-03-19T11:00+05:00') }, 'START_BEFORE_FALLBACK'],
    [
      'service before the detention',
      { earliestPossibleStart: at.add({ hours: 1 }) },
      'START_BEFORE_POSSIBLE',
    ],
    [
      'bounds the wrong way round',
      { trigger: null, earliestPossibleStart: at, latestPossibleStart: at.subtract({ hours: 1 }) },
      'BOUNDS_CONTRADICT',
    ],
    [
      'a pause that ends first',
      { pauses: [{ from: at, to: at.subtract({ hours: 1 }) }] },
      'PAUSE_ENDS_BEFORE_IT_BEGINS',
    ],
    [
      'pauses that overlap',
      {
        pauses: [
          { from: at, to: at.add({ hours: 2 }) },
          { from: at.add({ hours: 1 }), to: null },
        ],
      },
      'PAUSES_OVERLAP',
    ],
  ])('%s', (_title, more, code) => {
    const fault = factsFault({ ...ok, ...more });
    expect(isRefusal(fault) ? fault.code : fault).toBe(code);
  });
  it('a leap second is no time Temporal knows: it is read as the second before', () => {
    expect(instant('2016-12-31T23:59:60Z').toString()).toBe('2016-12-31T23:59:59Z');
  });
  it('29 February of a common year is no date', () => {
    expect(() => day('2026-02-29')).toThrow(RangeError);
  });
  it('the engine still gives the safe date, and says what contradicts', () => {
    const facts = { trigger: onDay('2026-03-19'), earliestPossibleStart: instant('2026-03-25T10:00Z') };
    const deadline = computed(ruleOf('KZ-APPEAL-10D'), facts);
    expect(deadline.lastDay?.toString()).toBe('2026-03-29');
    expect(codes(deadline)).toContain('START_BEFORE_POSSIBLE');
    const since = instant('2026-02-10T00:00+05:00');
    const pauses = [{ from: since, to: since.subtract({ hours: 1 }) }];
    const limited = computed(ruleOf('KZ-LIMIT-2M'), { trigger: onDay('2026-01-14'), pauses });
    expect(limited.lastDay?.toString()).toBe('2026-03-14');
    expect(codes(limited)).toContain('PAUSES_CONTRADICT');
  });
});

describe('properties', () => {
  const date = fc
    .integer({ min: 0, max: 2700 })
    .map((offset) => day('2020-03-01').add({ days: offset }).toString());
  it('art. 739(5): no end on a day off where the rule rolls over', () => {
    fc.assert(
      fc.property(date, (from) => {
        const { lastDay } = computed(appealRead({ rollsOver: true }), { trigger: onDay(from) });
        expect(lastDay && confirmed.isWorkingDay(lastDay)).toBe(true);
      }),
    );
  });
  it('a pause never shortens a term, and two in one never differ from one of both lengths', () => {
    const start = instant('2026-01-14T00:00+05:00');
    const hours = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(hours, hours, hours, (begin, first, second) => {
        const from = start.add({ hours: begin });
        const middle = from.add({ hours: first });
        const to = middle.add({ hours: second });
        const due = (pauses: DeadlineFacts['pauses'] & object) =>
          computed(ruleOf('KZ-LIMIT-2M'), { trigger: onDay('2026-01-14'), pauses }).dueAt;
        const whole = due([{ from, to }]);
        const split = due([
          { from: middle, to },
          { from, to: middle },
        ]);
        expect(split.equals(whole)).toBe(true);
        expect(Temporal.Instant.compare(due([]), whole)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
