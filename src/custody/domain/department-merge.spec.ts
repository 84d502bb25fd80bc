import { mergeFault, standElsewhere, type MergedEntry } from './department-merge.js';

const entry = (id: string, more: Partial<MergedEntry> = {}): MergedEntry => ({
  ...{ id, code: `KZ-00-${id}`, city: 'Almaty', zone: 'Asia/Almaty', version: 1, mergedInto: null },
  ...more,
});
const WISH = { fromVersion: 1, intoVersion: 1 };
const codeOf = (...given: Parameters<typeof mergeFault>) => {
  const fault = mergeFault(...given);
  return fault && [fault.code, fault.details.path];
};

describe('whether one entry may lead to another', () => {
  const [from, into] = [entry('A'), entry('B')];

  it('may where both stand for themselves', () => {
    expect(mergeFault(from, into, WISH, false)).toBeNull();
  });

  it.each([
    ['itself', from, false, ['SAME_DEPARTMENT', 'intoDepartmentId']],
    [
      'one that leads away',
      entry('B', { mergedInto: 'C' }),
      false,
      ['DEPARTMENT_MERGED', 'intoDepartmentId'],
    ],
    ['a circle', entry('B', { mergedInto: 'A' }), true, ['DEPARTMENT_MERGED', 'intoDepartmentId']],
    ['any, where others lead here', into, true, ['OTHERS_LEAD_HERE', 'fromDepartmentId']],
    ['one that was changed', entry('B', { version: 2 }), false, ['CHANGED_MEANWHILE', 'intoVersion']],
    ['another zone', entry('B', { zone: 'Asia/Aqtau' }), false, ['STANDS_ELSEWHERE', 'elsewhereReason']],
  ])('may not lead to %s', (_title, other, isLedTo, expected) => {
    expect(codeOf(from, other, WISH, isLedTo)).toEqual(expected);
  });

  it.each([
    ['it leads away', entry('A', { mergedInto: 'C' }), ['DEPARTMENT_MERGED', 'fromDepartmentId']],
    ['it was changed', entry('A', { version: 2 }), ['CHANGED_MEANWHILE', 'fromVersion']],
  ])('may not where %s', (_title, one, expected) => {
    expect(codeOf(one, into, WISH, false)).toEqual(expected);
  });

  it('may though they stand apart, where somebody says why', () => {
    const other = entry('B', { zone: 'Asia/Aqtau' });
    expect(mergeFault(from, other, { ...WISH, elsewhereReason: 'переехали, вымышленно' }, false)).toBeNull();
  });

  it.each([
    ['another country', { code: 'XX-00-B' }, true],
    ['another town', { city: 'Astana' }, true],
    ['no town known', { city: null }, false],
    ['the same town in other letters', { city: 'ALMATY' }, false],
  ])('stand elsewhere: %s', (_title, more, expected) => {
    expect(standElsewhere(from, entry('B', more))).toBe(expected);
  });
});
