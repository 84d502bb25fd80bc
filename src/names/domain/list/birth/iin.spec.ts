import { readIinContent } from './iin.js';

describe('IIN: date, century, sex, control digit', () => {
  it.each([
    ['a man of the 20th century', '910314300007', '1991-03-14', 'MALE'],
    ['a woman of the 20th century', '880229400003', '1988-02-29', 'FEMALE'],
    ['a man of the 21st century', '000101500001', '2000-01-01', 'MALE'],
    ['a woman of the 21st century', '100514600004', '2010-05-14', 'FEMALE'],
    ['the second round of weights', '910314302409', '1991-03-14', 'MALE'],
    ['a foreigner: neither date nor sex is told', '850623000004', undefined, undefined],
  ])('%s', (_title, iin, date, sex) => {
    const content = readIinContent(iin);
    expect(content).not.toBeNull();
    expect(content?.birthDate?.toString()).toBe(date);
    expect(content?.sex).toBe(sex);
  });

  it.each([
    ['a wrong control digit', '910314300008'],
    ['a month that does not exist', '911331300002'],
    ['29 February of a common year', '910229300005'],
    ['a century yet to come', '910314900005'],
    ['eleven digits', '91031430000'],
    ['letters', '91031430000a'],
    ['nothing', ''],
  ])('refuses %s', (_title, iin) => {
    expect(readIinContent(iin)).toBeNull();
  });
});
