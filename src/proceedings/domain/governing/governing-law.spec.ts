import { Temporal } from '../../../kernel/index.js';
import { type Charge, type Offence } from '../defects/offence.js';
import { findRule } from '../rule-pack.js';
import { versionOn } from '../deadlines/rule.js';
import { KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { describeGoverning, governingLaw, type GoverningAssumption } from './governing-law.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const charge = (number: string, part: number | null, on: string): Charge => ({ number, part, on: day(on) });
const kz = (given: Charge, until = '2026-11-01', isStated = true) =>
  governingLaw(KZ_CAO, given, day(until), isStated);

describe('offences and sanctions: the law of the day of the act', () => {
  it.each([
    ['2020-06-05', false, 20, 'MEDIUM'],
    ['2020-06-06', true, 30, 'HIGH'],
  ])(
    'CAO art. 488(6), act of %s, ruling long after: arrest %s, fine to %s MCI',
    (on, arrest, fine, confidence) => {
      expect(kz(charge('488', 6, on))).toMatchObject({
        carriesArrest: arrest,
        maxFineMci: fine,
        confidence,
        verify: true,
        milder: [],
      });
    },
  );

  it('a harder later text is not offered', () => {
    expect(kz(charge('488', null, '2019-06-09')).assumptions).toEqual(['LAW_OF_THE_ACT']);
  });

  it('art. 434-3 did not exist before 2026: no text, and it says so', () => {
    expect(kz(charge('434-3', null, '2025-01-01'))).toMatchObject({
      carriesArrest: null,
      confidence: 'LOW',
      assumptions: ['CHARGE_NOT_IN_THE_TABLE'],
    });
  });

  it.each<[string, Charge, boolean, GoverningAssumption]>([
    ['an act whose day nobody stated', charge('488', 6, '2026-03-01'), false, 'ACT_DAY_NOT_STATED'],
    [
      'an act near a roughly known change',
      charge('434-3', null, '2026-03-10'),
      true,
      'WORDING_DATE_APPROXIMATE',
    ],
    [
      'an act under the new Constitution',
      charge('488', 6, '2026-07-01'),
      true,
      'LAW_NOT_VERIFIED_AT_THE_ACT',
    ],
  ])('%s says %s', (_title, given, isStated, code) => {
    expect(kz(given, '2026-11-01', isStated).assumptions).toContain(code);
  });
});

/** An invented text of art. 667(1) that follows today's. */
function withLater(change: Partial<Offence>): { readonly offences: readonly Offence[] } {
  const own = KZ_CAO.offences.find((row) => row.number === '667' && row.part === 1)!;
  const later = { ...own, ...change, effectiveFrom: day('2026-10-01'), effectiveFromExact: true };
  return {
    offences: [
      ...KZ_CAO.offences.filter((row) => row !== own),
      { ...own, effectiveTo: day('2026-09-30') },
      later,
    ],
  };
}

describe('a milder later law (principle; CAO art. 5 not read)', () => {
  const on = charge('667', 1, '2026-03-01');
  const law = (change: Partial<Offence>, until = '2026-11-01') =>
    governingLaw({ ...KZ_CAO, ...withLater(change) }, on, day(until), true);

  it('is offered beside the law of the act, marked', () => {
    const found = law({ arrest: 'NO', maxArrestDays: null, maxFineMci: 15 });
    expect(found).toMatchObject({ carriesArrest: true, maxFineMci: 30 });
    expect(found.milder).toMatchObject([{ comparison: 'LIGHTER', carriesArrest: false, maxFineMci: 15 }]);
    expect(found.milder[0]?.effectiveFrom.toString()).toBe('2026-10-01');
    expect(found.assumptions).toEqual(['LAW_OF_THE_ACT', 'MILDER_LAW_IS_A_PRINCIPLE']);
    expect(found.verify).toBe(true);
  });
  it('lighter in one thing and harder in another: a lawyer weighs it', () => {
    const found = law({ arrest: 'NO', maxArrestDays: null, maxFineMci: 200 });
    expect(found.milder).toMatchObject([{ comparison: 'MIXED' }]);
    expect(found.assumptions).toContain('MILDER_FOR_A_LAWYER_TO_WEIGH');
  });
  it('not after the ruling, not where it is the same or harder', () => {
    expect(law({ arrest: 'NO', maxArrestDays: null }, '2026-09-30').milder).toEqual([]);
    expect(law({}).milder).toEqual([]);
    expect(law({ maxArrestDays: 20 }).milder).toEqual([]);
  });
});

describe('procedural terms: the law of the trigger’s day', () => {
  it.each([
    ['KZ-APPEAL-10D', '2019-12-31', 'KZ_SUTKI', null],
    ['KZ-APPEAL-10D', '2020-01-01', 'KZ_SUTKI', 'WORKING_DAYS'],
  ])('CAO art. 739(3), %s from %s', (code, on, computation, otherReading) => {
    expect(versionOn(findRule(KZ_CAO, code)!, day(on))?.computation).toMatchObject({
      code: computation,
      otherReading,
    });
  });

  it('CAO art. 62(2): the year for art. 488 begins with the law on assemblies, and its announced change is not known', () => {
    const rule = findRule(KZ_CAO, 'KZ-LIMIT-ASM')!;
    expect(versionOn(rule, day('2020-06-05'))).toBeNull();
    expect(versionOn(rule, day('2020-06-06'))?.amount).toBe(1);
    expect(versionOn(rule, day('2026-07-02'))?.effectiveTo).toBeNull();
    expect(rule.notes.note).toContain('A change is announced for July 2026');
  });
});

it('every assumption has its sentence in three languages', () => {
  const codes: GoverningAssumption[] = [
    'LAW_OF_THE_ACT',
    'ACT_DAY_NOT_STATED',
    'MILDER_LAW_IS_A_PRINCIPLE',
    'MILDER_FOR_A_LAWYER_TO_WEIGH',
    'CHARGE_NOT_IN_THE_TABLE',
    'WORDING_DATE_APPROXIMATE',
    'LAW_NOT_VERIFIED_AT_THE_ACT',
  ];
  for (const text of codes.map(describeGoverning)) {
    expect(new Set([text.en, text.ru, text.kk]).size).toBe(3);
  }
});
