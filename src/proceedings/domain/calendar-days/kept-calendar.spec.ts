import fc from 'fast-check';
import { Temporal } from '../../../kernel/index.js';
import { computeDeadline } from '../deadlines/compute-deadline.js';
import { DEFAULT_DEADLINE_SETTINGS, type ComputedDeadline } from '../deadlines/facts.js';
import { versionOn, type DeadlineRule } from '../deadlines/rule.js';
import { kzReference, KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { RU_KOAP } from '../rule-packs/ru-koap/index.js';
import { keptCalendar, missingHolidays, type KeptCalendar, type KeptDay } from './kept-calendar.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const kept = (date: string, more: Partial<KeptDay> = {}): KeptDay => ({
  date: day(date),
  code: 'ONE_OFF',
  working: false,
  withdrawn: false,
  confirmed: false,
  ...more,
});
const calendar = (days: readonly KeptDay[], confirmedYears: readonly number[] = []) =>
  keptCalendar(kzReference(), { days, confirmedYears: new Set(confirmedYears) });

describe('the calendar people keep', () => {
  it('is the pack’s where nobody keeps a year, sure of the years the pack knows whole', () => {
    const own = calendar([]);
    expect(own.isWorkingDay(day('2025-01-03'))).toBe(false);
    expect(own.isWorkingDay(day('2025-01-05'))).toBe(true);
    expect(own.isConfirmedBetween(day('2025-03-01'), day('2025-12-31'))).toBe(true);
    expect(own.isConfirmedBetween(day('2018-03-01'), day('2018-03-02'))).toBe(false);
    expect(own.isConfirmedBetween(day('2025-12-31'), day('2026-01-01'))).toBe(false);
  });

  it('one entered day does not lose the pack’s others, but the year is sure of nothing any more', () => {
    const own = calendar([kept('2025-06-03')]);
    expect(own.isWorkingDay(day('2025-06-03'))).toBe(false);
    expect(own.isWorkingDay(day('2025-06-06'))).toBe(false);
    expect(own.isConfirmedBetween(day('2025-09-10'), day('2025-09-12'))).toBe(false);
    expect(own.isConfirmedBetween(day('2024-09-10'), day('2024-09-12'))).toBe(true);
  });

  it.each<[string, Partial<KeptDay>, boolean]>([
    ['off', {}, false],
    ['worked, by one person', { working: true }, false],
    ['worked, by two', { working: true, confirmed: true }, true],
    ['withdrawn, by one', { withdrawn: true }, false],
    ['withdrawn, by two', { withdrawn: true, confirmed: true }, true],
  ])('a Wednesday %s', (_title, more, works) => {
    expect(calendar([kept('2027-06-02', more)]).isWorkingDay(day('2027-06-02'))).toBe(works);
  });
  it('a Saturday withdrawn by two is a weekend again', () => {
    const saturday = kept('2027-06-05', { withdrawn: true, working: true, confirmed: true });
    expect(calendar([saturday]).isWorkingDay(day('2027-06-05'))).toBe(false);
  });

  it('a confirmed year is sure, but for a day that waits for a second person', () => {
    const own = calendar([kept('2027-06-02')], [2026, 2027]);
    const all = (year: number) =>
      kzReference()
        .days.filter(({ date }) => date.year === year)
        .map((one) => kept(one.date.toString(), { code: one.code, confirmed: true, working: one.working }));
    expect(own.isConfirmedBetween(day('2027-06-03'), day('2027-06-10'))).toBe(true);
    expect(own.isConfirmedBetween(day('2027-06-01'), day('2027-06-02'))).toBe(false);
    // the pack's days of dates nobody has spoken about are doubts of that year
    expect(own.isConfirmedBetween(day('2026-12-01'), day('2027-01-31'))).toBe(false);
    const whole = calendar([...all(2026), ...all(2027)], [2026, 2027]);
    expect(whole.isConfirmedBetween(day('2026-12-01'), day('2027-01-31'))).toBe(true);
    expect(whole.isConfirmedBetween(day('2027-12-01'), day('2028-01-31'))).toBe(false);
  });

  it('says which holidays a year lacks; one that was withdrawn was decided, Kurban Ait never is', () => {
    const expected = ['NAURYZ', 'KURBAN_AIT', 'NEW_YEAR'];
    const days = [
      { code: 'NAURYZ', withdrawn: true },
      { code: 'KURBAN_AIT', withdrawn: true },
    ];
    expect(missingHolidays(expected, days, ['KURBAN_AIT'])).toEqual(['KURBAN_AIT', 'NEW_YEAR']);
  });
});

describe('properties', () => {
  const ZONE = 'Asia/Almaty';
  const YEARS = [2025, 2026, 2027, 2028];
  /** Every year found whole by two people. */
  const sure = kzReference()
    .days.filter(({ date }) => YEARS.includes(date.year))
    .map((one) => kept(one.date.toString(), { code: one.code, working: one.working, confirmed: true }));
  const certain = calendar(sure, YEARS);
  const rules: DeadlineRule[] = KZ_CAO.deadlines.filter(
    (rule) => versionOn(rule, day('2025-08-01')) && rule.versions.every(({ unit }) => unit !== 'NO_TERM'),
  );
  const rule = fc.constantFrom(
    ...rules,
    RU_KOAP.deadlines.find(({ code }) => code === 'RU-APPEAL-10D')!,
  );
  const served = fc.integer({ min: 0, max: 500 }).map((offset) => day('2025-08-01').add({ days: offset }));
  const run = (given: DeadlineRule, date: Temporal.PlainDate, by: KeptCalendar): ComputedDeadline => {
    const facts = { trigger: { date, precision: 'DAY' as const, zone: ZONE }, zone: ZONE };
    const outcome = computeDeadline(given, facts, by, DEFAULT_DEADLINE_SETTINGS);
    if (outcome.kind !== 'COMPUTED') throw new Error(`needs ${outcome.missing.join()}`);
    return outcome;
  };
  interface Said {
    readonly offset: number;
    readonly working: boolean;
    readonly withdrawn: boolean;
  }
  /** What one person alone may say about some dates near a term. */
  const said = fc.array(
    fc.record({ offset: fc.integer({ min: -5, max: 60 }), working: fc.boolean(), withdrawn: fc.boolean() }),
    { maxLength: 6 },
  );
  const withSaid = (from: Temporal.PlainDate, entries: readonly Said[]) => {
    const last = new Map(entries.map((one) => [one.offset, one])).values();
    const own = [...last].map(({ offset, working, withdrawn }) =>
      kept(from.add({ days: offset }).toString(), { working, withdrawn }),
    );
    const spoken = new Set(own.map(({ date }) => date.toString()));
    return calendar([...sure.filter(({ date }) => !spoken.has(date.toString())), ...own], YEARS);
  };

  it('one person alone never makes an end, an act or a later reading come later (arts 739, 833)', () => {
    fc.assert(
      fc.property(rule, served, said, (given, date, entries) => {
        const before = run(given, date, certain);
        const after = run(given, date, withSaid(date, entries));
        expect(Temporal.Instant.compare(after.dueAt, before.dueAt)).toBeLessThanOrEqual(0);
        const isElsewhere = after.assumptions.some(({ code }) => code === 'NO_OFFICE_HOUR_BEFORE_DUE');
        // without any opening hour left the act is due with the term itself: electronically, and it says so
        if (!isElsewhere) expect(Temporal.Instant.compare(after.actBy, before.actBy)).toBeLessThanOrEqual(0);
        const [late, later] = [before.latestArguableAt, after.latestArguableAt];
        if (later && !before.latestArguableReason) expect(later.equals(late!)).toBe(true);
      }),
    );
  });

  it('where the rule rolls over, no end and no later reading falls on a day off (art. 739(3), (5); ru art. 30.3)', () => {
    fc.assert(
      fc.property(rule, served, (given, date) => {
        const { lastDay, latestArguableAt } = run(given, date, certain);
        const { computation } = versionOn(given, date)!;
        if (computation.rollsOver) expect(lastDay && certain.isWorkingDay(lastDay)).toBe(true);
        const rolls = ['WORKING_DAYS', 'ROLL_OVER'].includes(computation.otherReading ?? '');
        if (!rolls || !latestArguableAt) return;
        const last = latestArguableAt.subtract({ seconds: 1 }).toZonedDateTimeISO(ZONE).toPlainDate();
        expect(certain.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('counted again by the same table it is the same, and by one that differs elsewhere too', () => {
    fc.assert(
      fc.property(rule, served, (given, date) => {
        const first = JSON.stringify(run(given, date, certain));
        expect(JSON.stringify(run(given, date, certain))).toBe(first);
        const elsewhere = withSaid(date.subtract({ years: 20 }), [
          { offset: 0, working: true, withdrawn: false },
        ]);
        expect(JSON.stringify(run(given, date, elsewhere))).toBe(first);
      }),
    );
  });
});
