import { recordPlace } from './record-place.js';

const claim = (id: string, shortName: string | null, supersededBy: string | null = null) => ({
  ...{ id, supersededBy, department: shortName === null ? null : { shortName } },
});

describe('the place a record has', () => {
  it.each([
    ['a word on a place', [claim('1', 'УП-1')], 'УП-1'],
    ['a word that was corrected, as it stands now', [claim('1', 'УП-1', '2'), claim('2', 'УП-2')], 'УП-2'],
    ['a word that was taken back, as it was', [claim('1', 'УП-1', '1')], 'УП-1'],
    ['a word without a department', [claim('1', null)], null],
    ['another kind of record', [claim('2', 'УП-2')], null],
  ])('of %s', (_title, claims, place) => {
    expect(recordPlace('1', claims)).toBe(place);
  });
});
