import { FewAtATime } from './few-at-a-time.js';

describe('a few at a time', () => {
  it('runs no more at once than it was told, in the order they came, also past a failure', async () => {
    const few = new FewAtATime(2);
    const begun: number[] = [];
    const ends: ((failed?: Error) => void)[] = [];
    let running = 0;
    let most = 0;
    const work = (nr: number) => async () => {
      begun.push(nr);
      most = Math.max(most, ++running);
      await new Promise<void>((resolve, reject) =>
        ends.push((failed) => (failed ? reject(failed) : resolve())),
      ).finally(() => (running -= 1));
      return nr;
    };
    const all = [0, 1, 2, 3].map((nr) => few.run(work(nr)));
    expect(begun).toEqual([0, 1]);
    expect(few.waiting).toBe(2);
    ends[0]!(new Error('broken'));
    await expect(all[0]).rejects.toThrow('broken');
    const late = few.run(work(4));
    for (const nr of [1, 2, 3, 4]) {
      await nextTurn();
      ends[nr]!();
      await nextTurn();
    }
    expect(await Promise.all([...all.slice(1), late])).toEqual([1, 2, 3, 4]);
    expect({ begun, most, waiting: few.waiting }).toEqual({ begun: [0, 1, 2, 3, 4], most: 2, waiting: 0 });
  });
});

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
