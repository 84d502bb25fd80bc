import { Log } from '../log/index.js';
import { defineJob } from './define-job.js';
import { JobHandlers } from './job-handlers.js';
import { JobRuns } from './job-runs.js';

const slow = defineJob({ name: 'spec-slow', payload: {}, attempts: 1, backoffMs: 1, apart: true });
const quick = defineJob({ name: 'spec-quick', payload: {}, attempts: 1, backoffMs: 1 });

describe('jobs that run apart', () => {
  let open: () => void;
  let slowRuns: number;
  let quickRuns: number;
  let fails: boolean;
  let runs: JobRuns;
  beforeEach(() => {
    [slowRuns, quickRuns, fails] = [0, 0, false];
    const handlers = new JobHandlers();
    const gate = new Promise<void>((resolve) => (open = resolve));
    handlers.handle(slow, async () => {
      slowRuns += 1;
      await gate;
      if (fails) throw new Error('away');
    });
    handlers.handle(quick, async () => void (quickRuns += 1));
    runs = new JobRuns(handlers, Log.at('silent'));
  });

  it('hold up nobody', async () => {
    await runs.take('spec-slow', {});
    await runs.take('spec-quick', {});
    expect([slowRuns, quickRuns]).toEqual([1, 1]);
    open();
    await runs.idle();
  });

  it('run once at a time, and once more where they were asked for meanwhile', async () => {
    for (let i = 0; i < 5; i++) await runs.take('spec-slow', {});
    expect(slowRuns).toBe(1);
    open();
    await runs.idle();
    expect(slowRuns).toBe(2);
  });

  it('may fail, and run again', async () => {
    fails = true;
    open();
    await runs.take('spec-slow', {});
    await runs.idle();
    await runs.take('spec-slow', {});
    await runs.idle();
    expect(slowRuns).toBe(2);
  });

  it('a job in line is waited for', async () => {
    await runs.take('spec-quick', {});
    expect(quickRuns).toBe(1);
    await expect(runs.take('nobody', {})).rejects.toThrow(/unknown job/);
  });
});
