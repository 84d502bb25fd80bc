import { z } from 'zod';
import { defineJob } from './define-job.js';
import { JobHandlers } from './job-handlers.js';

const job = defineJob({ name: 'spec-job', payload: { id: z.uuid() }, attempts: 1, backoffMs: 1 });

describe('jobs and their handlers', () => {
  it('a name stands for one job', () => {
    expect(() => defineJob({ name: 'spec-job', payload: {}, attempts: 1, backoffMs: 1 })).toThrow(/two jobs/);
  });

  it('a worker does not start on a job nobody handles', () => {
    expect(() => new JobHandlers().assertComplete()).toThrow(/no handler for: spec-job/);
  });

  it('nor is a job handled twice', () => {
    const handlers = new JobHandlers();
    handlers.handle(job, async () => undefined);
    expect(() => handlers.assertComplete()).not.toThrow();
    expect(() => handlers.handle(job, async () => undefined)).toThrow(/two handlers/);
  });

  it.each([
    ['a payload that is no id', { id: 'Ivanov' }],
    ['a payload with something more', { id: '01936f5e-1111-7000-8000-000000000001', name: 'x' }],
  ])('refuses %s', async (_title, payload) => {
    const handlers = new JobHandlers();
    handlers.handle(job, async () => undefined);
    await expect(handlers.run('spec-job', payload)).rejects.toThrow();
  });

  it('refuses a job it does not know', async () => {
    await expect(new JobHandlers().run('another', {})).rejects.toThrow(/unknown job/);
  });
});
