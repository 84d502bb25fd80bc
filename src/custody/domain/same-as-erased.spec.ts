import { isSameAsErased } from './same-as-erased.js';

const key = (text: string | null) => (text === null ? [] : [Buffer.from(text)]);
const marks = (name: string | null, date: string | null, iin: string | null) => ({
  nameKeys: key(name),
  birthKeys: key(date),
  iinKey: iin === null ? null : Buffer.from(iin),
});
const ERASED = marks('name 1970', 'name 03-02', '700203');

describe('a row beside a tombstone', () => {
  it.each([
    ['name, date and IIN', marks('name 1970', 'name 03-02', '700203'), true],
    ['name and date', marks('name 1970', 'name 03-02', null), true],
    ['name and year', marks('name 1970', null, null), true],
    ['the IIN alone', marks(null, null, '700203'), true],
    ['the IIN under another name', marks('maiden 1970', 'maiden 03-02', '700203'), true],
    ['a namesake with an IIN of their own', marks('name 1970', 'name 03-02', '700999'), false],
    ['a namesake of the same year with another date', marks('name 1970', 'name 11-11', null), false],
    ['another year', marks('name 1971', null, null), false],
    ['nothing', marks(null, null, null), false],
  ])('is the same by %s: %#', (_title, row, same) => {
    expect(isSameAsErased(row, ERASED)).toBe(same);
  });

  it('is the same by name and year where the erased had no date', () => {
    expect(isSameAsErased(marks('name 1970', 'name 03-02', null), marks('name 1970', null, null))).toBe(true);
  });
});
