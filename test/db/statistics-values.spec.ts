import { VALUE_OF } from '../../src/statistics/store/count-statement.js';
import { House } from '../support/house.js';

/** How a case comes to its value, asked of PostgreSQL itself: one case as it stands, one answer. */
describe('the values of a case', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const value = async (
    dimension: keyof typeof VALUE_OF,
    facts: Record<string, unknown>,
  ): Promise<unknown> => {
    const [row] = await house.rows<{ value: unknown }>(
      `select ${VALUE_OF[dimension]} as value from jsonb_to_record($1::jsonb) as f (status text, penalty_kind text,
         released_at timestamptz, started_from timestamptz, started_until timestamptz, birth_year smallint, day timestamp)`,
      [JSON.stringify(facts)],
    );
    return row!.value;
  };
  const released = (from: string | null, until: string | null, at: string) => ({
    status: 'RELEASED',
    started_from: from && `2026-03-21T${from}Z`,
    started_until: until && `2026-03-21T${until}Z`,
    released_at: `2026-03-${at}Z`,
  });

  it.each([
    ['a minute less than 3 hours', released('10:00', '10:00', '21T12:59'), 'UNDER_3H'],
    [
      '3 hours to the minute: already unlawful (CAO 789)',
      released('10:00', '10:00', '21T13:00'),
      'FROM_3_TO_24H',
    ],
    ['a minute less than 24 hours', released('10:00', '10:00', '22T09:59'), 'FROM_3_TO_24H'],
    ['24 hours to the minute', released('10:00', '10:00', '22T10:00'), 'OVER_24H'],
    ['bounds that agree', released('10:00', '11:00', '21T12:00'), 'UNDER_3H'],
    ['bounds on either side of 3 hours', released('10:00', '11:00', '21T13:30'), 'UNKNOWN'],
    ['bounds on either side of 24 hours', released('10:00', '11:00', '22T10:30'), 'UNKNOWN'],
    ['seen at the latest then, and 24 hours on', released(null, '11:00', '22T11:00'), 'OVER_24H'],
    ['seen at the latest then, and 5 hours on', released(null, '11:00', '21T16:00'), 'UNKNOWN'],
    ['no start at all', released(null, null, '21T12:00'), 'UNKNOWN'],
    ['still held', { status: 'HELD', started_from: '2026-03-20T10:00Z' }, 'NOT_RELEASED'],
  ])('DURATION: %s', async (_title, facts, expected) => {
    expect(await value('DURATION', facts)).toBe(expected);
  });

  it.each([
    ['a ruling goes before custody', { status: 'HELD', penalty_kind: 'ARREST' }, 'ARREST'],
    ['also after the release', { ...released('10:00', '10:00', '21T12:00'), penalty_kind: 'FINE' }, 'FINE'],
    ['held', { status: 'HELD' }, 'HELD'],
    ['in hospital', { status: 'HOSPITAL' }, 'HOSPITAL'],
    ['out of sight', { status: 'UNKNOWN' }, 'UNKNOWN'],
    ['released early', released('10:00', '10:00', '21T12:00'), 'RELEASED_UNDER_3H'],
    ['released late', released('10:00', '10:00', '21T20:00'), 'RELEASED_3_TO_24H'],
    ['released after a day', released('10:00', '10:00', '22T20:00'), 'RELEASED_OVER_24H'],
    ['released, nobody knows after how long', released(null, null, '21T12:00'), 'RELEASED_TIME_UNKNOWN'],
  ])('OUTCOME: %s', async (_title, facts, expected) => {
    expect(await value('OUTCOME', facts)).toBe(expected);
  });

  it.each([
    ['15 or 16 in doubt', 2010, 'UNDER_16'],
    ['16 or 17', 2009, 'FROM_16_TO_17'],
    ['17 or 18 in doubt', 2008, 'FROM_16_TO_17'],
    ['18 or 19', 2007, 'ADULT'],
    ['59 or 60 in doubt', 1966, 'ADULT'],
    ['60 or 61', 1965, 'FROM_60'],
    ['no year', null, 'UNKNOWN'],
  ])('AGE_BAND on a day of 2026: %s', async (_title, birth_year, expected) => {
    expect(await value('AGE_BAND', { birth_year, day: '2026-03-21T10:00' })).toBe(expected);
  });
});
