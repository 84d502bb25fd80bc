import { setTimeout as pause } from 'node:timers/promises';
import { OnceAtATime } from './once-at-a-time.js';

describe('work that runs once at a time', () => {
  const ends: { resolve: () => void; reject: (fault: Error) => void }[] = [];
  let begun = 0;
  let atOnce = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    begun += 1;
    most = Math.max(most, ++atOnce);
    await new Promise<void>((resolve, reject) => ends.push({ resolve, reject })).finally(() => (atOnce -= 1));
  };
  const end = async (fault?: Error): Promise<void> => {
    const { resolve, reject } = ends.shift()!;
    if (fault) reject(fault);
    else resolve();
    await pause(0);
  };
  const once = new OnceAtATime(work);

  it('asked five times at once, runs twice: whoever came late waits for the second', async () => {
    const heard: string[] = [];
    const asked = [1, 2, 3, 4, 5].map((n) => once.run().then(() => heard.push(`${n}`)));
    await end();
    expect([begun, heard]).toEqual([2, ['1']]);
    await end();
    await Promise.all(asked);
    expect([begun, most, heard.length]).toEqual([2, 1, 5]);
  });

  it('a run that fails is its own askers’ alone', async () => {
    const first = once.run();
    const second = once.run();
    const failed = expect(first).rejects.toThrow('no');
    await end(new Error('no'));
    await failed;
    await end();
    await expect(second).resolves.toBeUndefined();
    expect(most).toBe(1);
  });
});
