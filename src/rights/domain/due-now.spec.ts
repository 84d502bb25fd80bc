import fc from 'fast-check';
import { Temporal } from '../../kernel/index.js';
import { applicableChecks, type PersonForChecks } from './applicable-checks.js';
import { RIGHTS_OUTCOMES } from './assess-rights-check.js';
import { checksDueNow, type LastCheck } from './due-now.js';
import { RIGHTS_CODES } from './rights-check-kind.js';

const zone = 'Asia/Almaty';
const instant = (text: string) => Temporal.Instant.from(text);
/** Noon in Almaty. */
const NOON = instant('2026-03-19T07:00:00Z');

const WOMAN: PersonForChecks = {
  sex: 'FEMALE',
  isMinor: false,
  citizenship: 'FOREIGN',
  seeksAsylum: true,
  disability: false,
  needsInterpreter: true,
  roleAtEvent: 'JOURNALIST',
};

const due = (minutes: number, last: readonly LastCheck[] = [], now = NOON) =>
  checksDueNow(applicableChecks(WOMAN), last, { heldSince: now.subtract({ minutes }), now, zone });
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe('what is due now (organisation defaults)', () => {
  it('at the first minute: what cannot wait, and nothing that needs time', () => {
    const now = codes(due(0));
    expect(now).toEqual(expect.arrayContaining(['R-INJURY', 'R-TIME', 'R-LAWYER-TIME', 'R-INTERPRETER']));
    expect(now).not.toContain('R-TOILET');
    expect(now).not.toContain('R-FOOD');
  });
  it.each([
    ['R-TOILET', 29, false],
    ['R-TOILET', 30, true],
    ['R-FOOD', 239, false],
    ['R-FOOD', 240, true],
    ['R-FEMALE-ESCORT', 60, true],
  ])('%s after %i minutes: %s', (code, minutes, expected) => {
    expect(codes(due(minutes)).includes(code)).toBe(expected);
  });
  it('an unknown start makes everything unasked due', () => {
    const list = checksDueNow(applicableChecks(WOMAN), [], { heldSince: null, now: NOON, zone });
    expect(codes(list)).toContain('R-FOOD');
  });
  it('R-SLEEP only at night, due since the night began', () => {
    const night = instant('2026-03-19T20:00:00Z'); // 01:00 in Almaty
    expect(codes(due(600))).not.toContain('R-SLEEP');
    const sleep = due(600, [], night).find(({ code }) => code === 'R-SLEEP');
    expect(sleep?.dueSince.toString()).toBe('2026-03-19T17:00:00Z');
  });
  it('never suggests the consulate for one who seeks asylum', () => {
    expect(codes(due(6000))).not.toContain('R-CONSUL');
  });
});

describe('after an answer', () => {
  const after = (code: string, outcome: LastCheck['outcome'], minutes: number) =>
    due(900, [{ code, outcome, at: NOON.subtract({ minutes }) }]).find((check) => check.code === code)?.why;
  it.each<[string, LastCheck['outcome'], number, string | undefined]>([
    ['R-TOILET', 'VIOLATED', 29, undefined],
    ['R-TOILET', 'VIOLATED', 30, 'FOLLOW_UP'],
    ['R-WATER', 'VIOLATED', 60, 'FOLLOW_UP'],
    ['R-PHONE', 'VIOLATED', 6000, undefined],
    ['R-TOILET', 'RESPECTED', 119, undefined],
    ['R-TOILET', 'RESPECTED', 120, 'ASK_AGAIN'],
    ['R-INFO', 'RESPECTED', 6000, undefined],
    ['R-INFO', 'UNKNOWN', 30, 'ASK_AGAIN'],
    ['R-TOILET', 'REFUSED_TO_ANSWER', 239, undefined],
    ['R-TOILET', 'REFUSED_TO_ANSWER', 240, 'ASK_AGAIN'],
    ['R-INFO', 'REFUSED_TO_ANSWER', 6000, undefined],
    ['R-TOILET', 'NOT_APPLICABLE', 6000, undefined],
  ])('%s %s %i minutes ago: %s', (code, outcome, minutes, why) => {
    expect(after(code, outcome, minutes)).toBe(why);
  });
});

describe('the order', () => {
  it('violations that may go on come first among the urgent', () => {
    const list = due(300, [{ code: 'R-TOILET', outcome: 'VIOLATED', at: NOON.subtract({ minutes: 40 }) }]);
    expect(list[0]).toMatchObject({ code: 'R-TOILET', why: 'FOLLOW_UP' });
  });
  it('what matters more for this person comes before its equals', () => {
    const calm = codes(due(300).filter(({ urgency }) => urgency === 3));
    expect(calm.indexOf('R-PHONE')).toBeLessThan(calm.indexOf('R-CELL'));
  });
  it('is by urgency, holds nothing twice and nothing early (property)', () => {
    const last = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom(...RIGHTS_CODES),
        outcome: fc.constantFrom(...RIGHTS_OUTCOMES),
        at: fc.nat(1000).map((minutes) => NOON.subtract({ minutes })),
      }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(fc.nat(3000), last, (minutes, answers) => {
        const list = due(minutes, answers);
        expect(new Set(codes(list)).size).toBe(list.length);
        const urgencies = list.map(({ urgency }) => urgency);
        expect(urgencies).toEqual([...urgencies].sort((a, b) => a - b));
        for (const { dueSince } of list) {
          expect(Temporal.Instant.compare(dueSince, NOON)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
