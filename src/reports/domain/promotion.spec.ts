import { isFirstHand } from '../../custody/index.js';
import { isSettled, sourceOf } from './promotion.js';
import { RELATIONSHIPS, REPORT_CHANNELS } from './report.js';

describe('whose word a promoted report is', () => {
  it.each(REPORT_CHANNELS)('by %s, whoever speaks: hearsay', (channel) => {
    for (const relationship of RELATIONSHIPS) {
      expect({ relationship, firstHand: isFirstHand(sourceOf(channel, relationship)) }).toEqual({
        relationship,
        firstHand: false,
      });
    }
  });

  it.each([
    ['HOTLINE', 'RELATIVE', 'RELATIVE_TOLD'],
    ['FIELD', 'RELATIVE', 'RELATIVE_TOLD'],
    ['HOTLINE', 'SELF', 'HOTLINE'],
    ['TELEGRAM', 'WITNESS', 'HOTLINE'],
    ['PUBLIC', 'UNKNOWN', 'HOTLINE'],
    ['FIELD', 'WITNESS', 'OTHER'],
    ['OTHER', 'LAWYER', 'OTHER'],
  ] as const)('%s, %s: %s', (channel, relationship, source) => {
    expect(sourceOf(channel, relationship)).toBe(source);
  });
});

describe('whether a report is settled', () => {
  const of = (
    personId: string | null,
    kind: 'DETENTION' | 'CLAIM' | 'SIGHTING' = 'CLAIM',
    settles: boolean | null = null,
  ) => ({ personId, kind, settles });
  it.each([
    ['it names nobody and nothing was made of it', [], [], false],
    ['it names nobody and a sighting was made of it', [], [of(null, 'SIGHTING')], true],
    ['it names nobody and somebody was logged', [], [of(null, 'DETENTION')], true],
    ['one of two became something', ['a', 'b'], [of('a')], false],
    ['both did', ['a', 'b'], [of('a'), of('b', 'DETENTION')], true],
    ['a sighting stands for nobody it names', ['a'], [of(null, 'SIGHTING')], false],
    ['nor does somebody it does not name', ['a'], [of('b')], false],
    ['somebody said that it waits no more', ['a', 'b'], [of('a', 'CLAIM', true)], true],
    ['somebody said that it waits all the same', [], [of(null, 'SIGHTING', false)], false],
    [
      'one was said to wait, the other settles',
      ['a'],
      [of('a', 'CLAIM', false), of(null, 'SIGHTING', true)],
      true,
    ],
  ])('%s', (_title, people, standing, settled) => {
    expect(isSettled(people, standing)).toBe(settled);
  });
});
