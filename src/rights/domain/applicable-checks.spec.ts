import { Temporal } from '../../kernel/index.js';
import { applicableChecks, type PersonForChecks } from './applicable-checks.js';
import { isMinorOn } from './minor.js';

const UNKNOWN: PersonForChecks = {
  sex: null,
  isMinor: null,
  citizenship: null,
  seeksAsylum: null,
  disability: null,
  needsInterpreter: null,
  roleAtEvent: null,
};
const MAN: PersonForChecks = {
  sex: 'MALE',
  isMinor: false,
  citizenship: 'CITIZEN',
  seeksAsylum: false,
  disability: false,
  needsInterpreter: false,
  roleAtEvent: 'PARTICIPANT',
};

const check = (person: PersonForChecks, code: string) =>
  applicableChecks(person).find((entry) => entry.code === code);

describe('which rights are checked for this person', () => {
  it('everyone has the common ones', () => {
    const codes = applicableChecks(MAN)
      .filter(({ applies }) => applies === 'YES')
      .map(({ code }) => code);
    expect(codes).toHaveLength(18);
    expect(codes).toEqual(expect.arrayContaining(['R-INFO', 'R-TOILET', 'R-TIME', 'R-RECORD']));
  });

  it.each<[string, Partial<PersonForChecks>, string, string]>([
    ['R-FEMALE-ESCORT', { sex: 'FEMALE' }, 'YES', 'THIS_PERSON'],
    ['R-FEMALE-SEARCH', { sex: 'MALE' }, 'NO', 'NOT_THIS_PERSON'],
    ['R-SEPARATE-SEX', { sex: null }, 'ASK', 'NOT_KNOWN'],
    ['R-MINOR-PARENT', { isMinor: true }, 'YES', 'THIS_PERSON'],
    ['R-MINOR-PARENT', { isMinor: null }, 'ASK', 'NOT_KNOWN'],
    ['R-MINOR-SEPARATE', { isMinor: false }, 'NO', 'NOT_THIS_PERSON'],
    ['R-DISABILITY', { disability: true }, 'YES', 'THIS_PERSON'],
    ['R-INTERPRETER', { needsInterpreter: null }, 'ASK', 'NOT_KNOWN'],
    ['R-INTERPRETER', { needsInterpreter: true }, 'YES', 'THIS_PERSON'],
    ['R-LAWYER-SAFETY', {}, 'NO', 'ABOUT_LAWYERS'],
    ['R-LAWYER-SAFETY', { roleAtEvent: 'LAWYER' }, 'YES', 'THIS_PERSON'],
  ])('%s for %j: %s', (code, facts, applies, reason) => {
    expect(check({ ...MAN, ...facts }, code)).toMatchObject({ applies, reason });
  });

  it.each<[string, Partial<PersonForChecks>, string, string]>([
    ['a foreigner who seeks no asylum', { citizenship: 'FOREIGN', seeksAsylum: false }, 'YES', 'THIS_PERSON'],
    ['a foreigner who seeks asylum', { citizenship: 'FOREIGN', seeksAsylum: true }, 'NO', 'SEEKS_ASYLUM'],
    [
      'nobody asked about asylum',
      { citizenship: 'FOREIGN', seeksAsylum: null },
      'WITHHELD',
      'ASYLUM_NOT_ASKED',
    ],
    ['citizenship unknown', { citizenship: null }, 'WITHHELD', 'CITIZENSHIP_NOT_KNOWN'],
    ['asylum, citizenship unknown', { citizenship: null, seeksAsylum: true }, 'NO', 'SEEKS_ASYLUM'],
    ['stateless', { citizenship: 'STATELESS' }, 'NO', 'STATELESS'],
    ['a citizen', {}, 'NO', 'NOT_THIS_PERSON'],
  ])('art. 788(2), the consulate: %s', (_title, facts, applies, reason) => {
    expect(check({ ...MAN, ...facts }, 'R-CONSUL')).toMatchObject({ applies, reason });
  });

  it('never suggests the consulate unless it is known that no asylum is sought', () => {
    for (const citizenship of ['CITIZEN', 'FOREIGN', 'STATELESS', null] as const) {
      for (const seeksAsylum of [true, null]) {
        const applies = check({ ...UNKNOWN, citizenship, seeksAsylum }, 'R-CONSUL')?.applies;
        expect(['NO', 'WITHHELD']).toContain(applies);
      }
    }
  });

  it.each([
    ['R-PHONE', 'JOURNALIST', true],
    ['R-PHONE', 'PASSER_BY', false],
    ['R-RECORD', 'PASSER_BY', true],
    ['R-INFO', 'PARTICIPANT', false],
  ] as const)('%s for a %s is emphasised: %s', (code, roleAtEvent, expected) => {
    expect(check({ ...MAN, roleAtEvent }, code)?.isEmphasised).toBe(expected);
  });
});

describe('under eighteen (CAO art. 65)', () => {
  const on = Temporal.PlainDate.from('2026-03-19');
  it.each([
    ['2008-03-20', null, true],
    ['2008-03-19', null, false],
    [null, 2009, true],
    [null, 2008, null],
    [null, 2007, false],
    [null, null, null],
  ])('born %s / %s: %s', (date, year, expected) => {
    expect(isMinorOn(date === null ? null : Temporal.PlainDate.from(date), year, on)).toBe(expected);
  });
});
