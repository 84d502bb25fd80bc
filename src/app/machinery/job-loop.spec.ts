import { setTimeout as pause } from 'node:timers/promises';
import { JobLoop } from './job-loop.js';

/** A job that ends when it is told to. */
class Work {
  begun = 0;
  atOnce = 0;
  most = 0;
  private ends: (() => void)[] = [];

  readonly run = async (): Promise<void> => {
    this.begun += 1;
    this.most = Math.max(this.most, ++this.atOnce);
    await new Promise<void>((resolve) => this.ends.push(resolve));
    this.atOnce -= 1;
  };

  async end(): Promise<void> {
    this.ends.shift()?.();
    await pause(0);
  }
}

describe('a job’s loop', () => {
  it('asked often while it runs, runs once more and never twice at once', async () => {
    const work = new Work();
    const loop = new JobLoop(work.run, 60_000);
    for (let i = 0; i < 5; i++) loop.soon();
    await work.end();
    expect(work.begun).toBe(2);
    await work.end();
    expect([work.begun, work.most]).toEqual([2, 1]);
    await loop.stop();
  });

  it('comes again by itself', async () => {
    const work = new Work();
    const loop = new JobLoop(work.run, 5);
    loop.soon();
    await work.end();
    for (let left = 200; left > 0 && work.begun < 2; left--) await pause(5);
    expect(work.begun).toBe(2);
    await work.end();
    await loop.stop();
  });

  it('stops after what is on its way, and begins nothing more', async () => {
    const work = new Work();
    const loop = new JobLoop(work.run, 5);
    loop.soon();
    loop.soon();
    const stopped = loop.stop();
    await work.end();
    await stopped;
    loop.soon();
    await pause(20);
    expect([work.begun, work.atOnce]).toEqual([1, 0]);
  });
});
