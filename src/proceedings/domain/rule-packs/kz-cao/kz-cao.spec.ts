import fc from 'fast-check';
import { Temporal } from '../../../../kernel/index.js';
import { isArrestable, carriesExpulsion } from '../../defects/offence.js';
import { KZ_CAO, kzHolidayRows, kzMciTenge } from './index.js';
import { kzPartExists } from './offences.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const ON = day('2026-03-19');

describe('the pack kz-cao', () => {
  it('gives every rule its article, source and dates, and calls none verified', () => {
    const marks = [
      ...KZ_CAO.deadlines.flatMap((rule) =>
        rule.versions.flatMap((version) => [version, version.computation]),
      ),
      ...KZ_CAO.offences,
      ...KZ_CAO.defects,
    ];
    for (const mark of marks) {
      expect(mark.sourceKey === 'ORG' || mark.article !== '').toBe(true);
      expect(mark).toMatchObject({ pack: 'kz-cao 2026-03.3', verify: true, verifiedBy: null });
      expect(mark.effectiveFrom.year).toBeGreaterThanOrEqual(2015);
    }
  });

  it('has one version of a rule on any day of its life, without a hole', () => {
    for (const { versions } of KZ_CAO.deadlines) {
      versions.slice(1).forEach((version, index) => {
        expect(versions[index]?.effectiveTo?.add({ days: 1 }).toString()).toBe(
          version.effectiveFrom.toString(),
        );
      });
      expect(versions.at(-1)?.effectiveTo).toBeNull();
    }
  });

  it('finds or asks each of the 50 defects; both only where a detector sees a part and says what it lacks', () => {
    const found = new Set(KZ_CAO.detectors.map(({ code }) => code));
    expect(KZ_CAO.detectors.length).toBe(found.size);
    expect(KZ_CAO.defects.map(({ code }) => code)).toEqual(
      Array.from({ length: 50 }, (_, i) => `KZ-P${String(i + 1).padStart(2, '0')}`),
    );
    for (const { code, question, guide, missingFacts, machine } of KZ_CAO.defects) {
      expect([code, question !== null || found.has(code)]).toEqual([code, true]);
      expect([code, guide !== null]).toEqual([code, question !== null]);
      expect([code, missingFacts.length > 0]).toEqual([code, question !== null && machine !== 'NO']);
    }
    const both = KZ_CAO.defects.filter(({ code, question }) => question && found.has(code));
    expect(both.map(({ code }) => code)).toEqual(['KZ-P22', 'KZ-P33', 'KZ-P35', 'KZ-P46', 'KZ-P47']);
  });

  it('holds the 42 deadlines of the law file, the end of an arrest, and the organisation’s own', () => {
    const own = KZ_CAO.deadlines.filter(({ basis }) => basis === 'ORGANISATION_DEFAULT');
    expect(own.map(({ code }) => code)).toEqual([
      'ORG-ARREST-APPEAL-NOW',
      'ORG-RESTORE-TERM',
      'ORG-REFOULEMENT-NOW',
      'ORG-DEPARTURE-STOP',
    ]);
    const ofTheCode = KZ_CAO.deadlines.filter((rule) => !own.includes(rule) && rule.code !== 'KZ-ARREST-END');
    expect(ofTheCode).toHaveLength(42);
    expect(KZ_CAO.deadlines).toHaveLength(47);
  });

  it('the monthly calculation index: one on any day, the day of the offence decides', () => {
    expect(kzMciTenge(day('2020-03-31'))).toBe(2651);
    expect(kzMciTenge(day('2020-04-01'))).toBe(2778);
    expect(kzMciTenge(day('2026-06-01'))).toBe(4325);
    expect(kzMciTenge(day('2018-06-01'))).toBeNull();
  });
});

describe('offences (CAO arts 434-669)', () => {
  it.each([
    ['488', 6, true],
    ['488', null, true],
    ['434', 1, true],
    ['434', 3, false],
    ['434', null, null],
    ['434-3', null, false],
    ['667', 1, true],
    ['667', 3, false],
    ['669', 1, true],
    ['665', 2, false],
    ['440', 1, null],
    ['100', null, null],
  ])('art. %s part %s carries arrest: %s', (number, part, expected) => {
    expect(isArrestable(KZ_CAO.offences, { number, part, on: ON })).toBe(expected);
  });
  it('art. 665(2): officials only', () => {
    expect(isArrestable(KZ_CAO.offences, { number: '665', part: 2, on: ON, isOfficial: true })).toBe(true);
  });
  it('art. 488(8), (9) carry expulsion, the other parts do not', () => {
    expect(carriesExpulsion(KZ_CAO.offences, { number: '488', part: 8, on: ON })).toBe(true);
    expect(carriesExpulsion(KZ_CAO.offences, { number: '488', part: 6, on: ON })).toBe(false);
    expect(carriesExpulsion(KZ_CAO.offences, { number: '488', part: null, on: ON })).toBeNull();
  });
  it('does not back-date art. 488 of 2020 nor art. 434-3 of 2026', () => {
    const taking = { number: '488', part: null, on: day('2020-06-05') };
    expect(isArrestable(KZ_CAO.offences, taking)).toBe(false);
    expect(isArrestable(KZ_CAO.offences, { ...taking, isOfficial: true })).toBe(true);
    expect(isArrestable(KZ_CAO.offences, { ...taking, part: 6 })).toBe(false);
    expect(isArrestable(KZ_CAO.offences, { number: '488', part: 6, on: day('2020-06-06') })).toBe(true);
    expect(isArrestable(KZ_CAO.offences, { number: '434-3', part: null, on: day('2025-03-01') })).toBeNull();
  });
  it.each([
    ['488', 12, true],
    ['488', 13, false],
    ['488', 0, false],
    ['667', 4, false],
    ['476', 9, null],
  ])('art. %s part %s exists: %s', (number, part, expected) => {
    expect(kzPartExists(number, part, ON)).toBe(expected);
  });
  it('art. 488 had other parts before Law 333-VI: none is called missing', () => {
    expect(kzPartExists('488', 13, day('2020-06-05'))).toBeNull();
    expect(kzPartExists('488', 13, day('2020-06-06'))).toBe(false);
  });
  it.each([
    ['434', 1, 5, 15, 20, 60],
    ['440', 3, null, 5, 10, 20],
    ['488', 6, null, 15, 30, null],
    ['488', 12, null, 25, 70, null],
    ['667', 2, 15, 20, null, null],
    ['669', 1, null, 5, 5, 20],
  ])('art. %s(%s): arrest %s to %s days, fine to %s, work to %s h', (number, part, ...sanction) => {
    const [least, most, fine, work] = sanction;
    expect(KZ_CAO.offences.find((row) => row.number === number && row.part === part)).toMatchObject({
      minArrestDays: least,
      maxArrestDays: most,
      maxFineMci: fine,
      maxCommunityWorkHours: work,
    });
  });
  it('never gives arrest a length without saying it carries arrest', () => {
    for (const { arrest, maxArrestDays } of KZ_CAO.offences) {
      expect(arrest === 'NO').toBe(maxArrestDays === null);
    }
  });
});

describe('which clocks run', () => {
  it.each([
    [null, 'KZ-DET-3H'],
    [{ number: '488', part: 6, on: ON }, 'KZ-DET-24H'],
    [{ number: '434', part: null, on: ON }, 'KZ-DET-3H'],
    [{ number: '434-3', part: null, on: ON }, 'KZ-DET-3H'],
    [{ number: '999', part: 1, on: ON }, 'KZ-DET-3H'],
  ])('CAO art. 789(1), (3): charge %j runs %s', (charge, code) => {
    expect(KZ_CAO.custodyClock(charge)).toBe(code);
  });
  it('CAO arts 832, 884(3), 834(4): arrest or expulsion starts the urgent clock too', () => {
    expect(KZ_CAO.clocksAfterRuling(['FINE'])).toEqual(['KZ-APPEAL-10D']);
    expect(KZ_CAO.clocksAfterRuling(['ARREST'])).toContain('ORG-ARREST-APPEAL-NOW');
    expect(KZ_CAO.clocksAfterRuling(['FINE', 'EXPULSION'])).toContain('ORG-ARREST-APPEAL-NOW');
  });
});

describe('holidays (fact sheet 3.3)', () => {
  const calendar = KZ_CAO.calendar();
  it.each([
    ['2022-01-04', false, 'two New Year days on a weekend move to Monday and Tuesday'],
    ['2022-05-10', false, 'Defender’s Day moves past Victory Day'],
    ['2023-01-03', false, 'New Year on a Sunday moves past the second'],
    ['2023-07-07', false, 'swapped off by the Government'],
    ['2023-07-01', true, 'and worked instead on a Saturday'],
    ['2024-01-08', true, 'Orthodox Christmas on a Sunday does not move'],
    ['2024-06-17', true, 'Kurban Ait on a Sunday does not move'],
    ['2025-06-06', false, 'Kurban Ait'],
    ['2025-09-01', false, 'Constitution Day on a Saturday moves to Monday'],
    ['2026-08-31', true, 'no Constitution Day in August 2026'],
    ['2026-03-24', false, 'Nauryz on a weekend moves'],
    ['2026-03-25', false, 'by two days'],
    ['2026-10-26', false, 'Republic Day on a Sunday moves'],
    ['2027-03-15', false, 'Constitution Day in March from 2027'],
    ['2026-03-16', true, 'but not yet in 2026'],
    ['2021-12-17', false, 'second Independence Day to 2021'],
    ['2024-12-17', true, 'and not after'],
    ['2021-12-01', false, 'First President Day to 2021'],
    ['2021-10-25', true, 'no Republic Day before 2022'],
  ])('%s works: %s, %s', (date, works) => {
    expect(calendar.isWorkingDay(day(date))).toBe(works);
  });

  it.each([
    ['2025-03-01', '2025-12-31', true],
    ['2025-12-31', '2026-01-01', false],
    ['2026-05-26', '2026-05-28', false],
  ])('is sure from %s to %s: %s', (from, to, sure) => {
    expect(calendar.isConfirmedBetween(day(from), day(to))).toBe(sure);
  });

  it('marks estimates and doubtful days unconfirmed even within a confirmed year', () => {
    const unconfirmed = kzHolidayRows().filter((row) => !row.confirmed);
    expect(unconfirmed.map((row) => row.date.toString())).toEqual(
      expect.arrayContaining(['2026-05-27', '2026-08-31', '2027-03-15', '2027-05-16']),
    );
  });

  it('never moves a holiday onto a weekend or another holiday (property)', () => {
    const rows = kzHolidayRows();
    expect(new Set(rows.map((row) => row.date.toString())).size).toBe(rows.length);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 * 365 }), (offset) => {
        const date = day('2019-01-01').add({ days: offset });
        expect(calendar.rollForward(date).since(date).days).toBeLessThanOrEqual(6);
      }),
    );
  });
});
