import { isRefusal } from '../../kernel/index.js';
import { casesOf, questionFault } from './scope.js';

describe('casesOf', () => {
  it('spans whole days of the zone, both inclusive', () => {
    const cases = casesOf({ from: '2026-03-21', to: '2026-03-21', zone: 'Asia/Almaty' });
    expect(isRefusal(cases) ? cases.code : [String(cases.from), String(cases.until)]).toEqual([
      '2026-03-20T19:00:00Z',
      '2026-03-21T19:00:00Z',
    ]);
  });

  it.each([
    ['a period that ends before it begins', { from: '2026-03-22', to: '2026-03-21' }, 'PERIOD_REVERSED'],
    ['an unknown zone', { zone: 'Asia/Nowhere' }, 'ZONE_UNKNOWN'],
    ['an event id that is none', { eventId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s', (_title, scope, code) => {
    expect(casesOf(scope)).toMatchObject({ code });
  });

  it('refuses a table of a dimension by itself', () => {
    expect(questionFault({ rows: 'SEX', columns: 'SEX' })).toMatchObject({ code: 'SAME_DIMENSION' });
    expect(questionFault({ rows: 'SEX' })).toBeNull();
  });
});
