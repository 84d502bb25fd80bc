import { askedOf, inputOf, searchOf } from './asked.js';

const from = (text: string) => askedOf(new URLSearchParams(text));

describe('what an address asks to be counted', () => {
  it.each([
    [''],
    ['rows=SEX&columns=none'],
    ['rows=CITY&columns=OUTCOME&from=2026-09-01&to=2026-11-14&city=Almaty'],
    ['columns=AGE_BAND&event=01a2'],
  ])('is written back the same: %s', (text) => {
    expect(searchOf(from(text)).toString()).toBe(text);
  });

  it('is the usual table where it makes no sense', () => {
    expect(from('rows=NAMES&columns=--')).toMatchObject({ rows: 'DEPARTMENT', columns: 'VIOLATION' });
  });

  it('is sent without what nobody asked', () => {
    expect(inputOf(from('rows=SEX&columns=none&from=2026-09-01'))).toEqual({
      rows: 'SEX',
      from: '2026-09-01',
      zone: 'Asia/Almaty',
    });
  });
});
