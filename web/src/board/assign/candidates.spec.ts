import type { Line } from '../people/line.js';
import { candidatesFor, type BoardLawyer } from './candidates.js';

const HERE = 'd-here';
const lawyer = (name: string, more: Partial<BoardLawyer> = {}): BoardLawyer => ({
  id: name,
  name,
  languages: ['ru'],
  openAssignmentCount: 0,
  presence: null,
  runningShifts: [],
  ...more,
});
const at = (id: string) => ({
  id: 'p',
  since: '2026-11-14T17:00:00Z',
  department: { id, name: `long ${id}`, shortName: id },
});
const shift = (id: string | null, city: string | null = null) => ({
  ...{ id: 's', endsAt: '2026-11-14T23:00:00Z', city },
  department: id === null ? null : { id, name: `long ${id}`, shortName: id },
});
const person = (languages: readonly string[]): Line => ({
  clock: null,
  lawyer: null,
  detention: {
    ...{ id: 'x', status: 'HELD', roleAtEvent: null, department: null },
    person: {
      ...{ id: 'p', name: 'Тестов', nameless: false, description: null, birthYear: null, sex: null },
      ...{ citizenship: 'UNKNOWN', disability: null, languages },
    },
  },
});
const asked = { departmentId: HERE, city: 'Almaty', people: [], away: new Set<string>() };
const names = (...args: Parameters<typeof candidatesFor>) =>
  candidatesFor(...args).map((one) => one.lawyer.name);

describe('lawyers as they are offered to the eye', () => {
  it('at the door first, then by shift, then with no shift, then at another door; who is away last', () => {
    const lawyers = [
      lawyer('away', { presence: at(HERE) }),
      lawyer('nowhere'),
      lawyer('other door', { presence: at('d-other') }),
      lawyer('shift of the town', { runningShifts: [shift(null, 'Almaty')] }),
      lawyer('at the door', { presence: at(HERE), openAssignmentCount: 9 }),
    ];
    expect(names(lawyers, { ...asked, away: new Set(['away']) })).toEqual([
      'at the door',
      'shift of the town',
      'nowhere',
      'other door',
      'away',
    ]);
  });

  it('who speaks the languages before who does not, then who has fewer cases', () => {
    const lawyers = [
      lawyer('b', { openAssignmentCount: 1 }),
      lawyer('a', { openAssignmentCount: 4, languages: ['kk', 'ru'] }),
      lawyer('c', { openAssignmentCount: 2, languages: ['ru', 'kk'] }),
    ];
    expect(names(lawyers, { ...asked, people: [person(['kk'])] })).toEqual(['c', 'a', 'b']);
    expect(names(lawyers, { ...asked, people: [person(['ru'])] })).toEqual(['b', 'c', 'a']);
  });

  it('with everything that counted as a reason', () => {
    const people = [person(['kk', 'ru']), person(['kk']), person(['ru'])];
    const [both, russian] = candidatesFor(
      [
        lawyer('r', { presence: at('d-other'), runningShifts: [shift('d-other')] }),
        lawyer('k', { languages: ['kk', 'ru'], runningShifts: [shift(HERE)] }),
      ],
      { ...asked, people },
    );
    expect(russian).toMatchObject({
      warns: true,
      reasons: [
        { code: 'NOT_LANGUAGE', n: 2 },
        { code: 'AT_OTHER_DOOR', place: 'd-other' },
        { code: 'SHIFT_ELSEWHERE', place: 'd-other' },
      ],
    });
    expect(both).toMatchObject({ warns: false, reasons: [{ code: 'SHIFT_HERE' }, { code: 'LANGUAGE' }] });
  });

  it('leaves no reason about a place where people are of several', () => {
    const [one] = candidatesFor([lawyer('a', { runningShifts: [shift('d-other')] })], {
      ...asked,
      departmentId: null,
      city: null,
    });
    expect(one).toMatchObject({ warns: false, reasons: [] });
  });
});
