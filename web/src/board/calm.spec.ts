import { keptInPlace } from './calm.js';

const row = (id: string, value = 0) => ({ id, value });
const idOf = ({ id }: { id: string }) => id;

describe('rows under busy hands', () => {
  it('keep their places, show what is new of them and let what came wait', () => {
    const stood = [row('a'), row('b'), row('c')];
    const current = [row('d', 1), row('c', 1), row('a', 1)];
    expect(keptInPlace(stood, current, idOf)).toEqual({
      rows: [row('a', 1), row('b'), row('c', 1)],
      waiting: 1,
    });
  });
});
