import fc from 'fast-check';
import { Temporal } from '../../kernel/index.js';
import {
  judgeMachinery,
  SILENT_AFTER,
  type JobSign,
  type MachineryReason,
  type MachineryState,
  type WorkSign,
} from './judge-machinery.js';

const NOW = Temporal.Instant.from('2026-03-19T12:00:00Z');
const ago = (seconds: number) => NOW.subtract({ seconds });

const job = (name: string, done: number | null, more: Partial<JobSign> = {}): JobSign => ({
  name,
  doneAt: done === null ? null : ago(done),
  progressAt: null,
  failures: 0,
  ...more,
});
const due = (more: Partial<WorkSign> = {}, name = 'due-milestones'): WorkSign => ({
  name,
  overdueCount: 0,
  overdueSince: null,
  failingCount: 0,
  failingSince: null,
  ...more,
});
const overdue = (seconds: number) => due({ overdueCount: 9, overdueSince: ago(seconds) });
const failing = (seconds: number) => due({ failingCount: 9, failingSince: ago(seconds) });
const told = (seconds: number, done: number | null = 10) =>
  job('sweep-deadlines', done, { progressAt: ago(seconds) });

type Case = readonly [string, JobSign[], WorkSign[], MachineryState, MachineryReason | null, number | null];
const CASES: readonly Case[] = [
  ['all is done and nothing waits', [job('sweep-deadlines', 30)], [due()], 'RUNNING', null, null],
  ['the sweep never ran', [job('sweep-deadlines', null)], [due()], 'STOPPED', 'NEVER_RAN', null],
  ['the sweep has been silent', [job('sweep-deadlines', 76)], [due()], 'STOPPED', 'SILENT', 76],
  ['a silence just short of it', [job('sweep-deadlines', SILENT_AFTER)], [due()], 'RUNNING', null, null],
  ['a long run that gets somewhere', [told(20, 600)], [due()], 'RUNNING', null, null],
  ['a first run that gets somewhere', [told(20, null)], [due()], 'RUNNING', null, null],
  [
    'a heartbeat from before the clock was set back',
    [job('sweep-deadlines', -7200)],
    [due()],
    'STOPPED',
    'SILENT',
    -7200,
  ],
  ['a heartbeat of a clock a little ahead', [job('sweep-deadlines', -5)], [due()], 'RUNNING', null, null],
  ['a long run that got stuck', [told(80, 600)], [due()], 'STOPPED', 'SILENT', 80],
  [
    'the sweep ends in a fault each time',
    [job('sweep-deadlines', 90, { failures: 3 })],
    [due()],
    'STOPPED',
    'FAILING',
    90,
  ],
  [
    'one fault among good runs',
    [job('sweep-deadlines', 40, { failures: 1 })],
    [due()],
    'RUNNING',
    null,
    null,
  ],
  ['mail is not looked at', [told(5), job('deliver-mail', 300)], [due()], 'STOPPED', 'SILENT', 300],
  ['nobody is reminded by the audit seal', [told(5), job('seal-audit', 300)], [due()], 'LATE', 'SILENT', 300],
  ['due for a minute', [job('sweep-deadlines', 5)], [overdue(61)], 'LATE', 'OVERDUE', 61],
  [
    'due for two minutes, and the sweep says it is fine',
    [job('sweep-deadlines', 5)],
    [overdue(121)],
    'STOPPED',
    'OVERDUE',
    121,
  ],
  ['due for two minutes, and being worked off', [told(5)], [overdue(121)], 'LATE', 'OVERDUE', 121],
  ['one bad milestone among many told', [told(5)], [failing(900)], 'LATE', 'FAILING', 900],
  ['told on a day since, quiet now', [told(500)], [failing(900)], 'LATE', 'FAILING', 900],
  ['all that is due fails', [told(2000)], [failing(900)], 'STOPPED', 'NOTHING_SUCCEEDS', 900],
  [
    'all that is due fails, for the first time',
    [job('sweep-deadlines', 5)],
    [failing(20)],
    'LATE',
    'FAILING',
    20,
  ],
  [
    'events wait',
    [told(5)],
    [due(), due({ overdueCount: 1, overdueSince: ago(500) }, 'waiting-events')],
    'LATE',
    'OVERDUE',
    500,
  ],
  [
    'a mail server is away',
    [told(5)],
    [due(), due({ failingCount: 4 }, 'waiting-deliveries')],
    'LATE',
    'FAILING',
    null,
  ],
  [
    'the worst counts, and the oldest of it',
    [job('sweep-deadlines', 100), job('deliver-mail', 200)],
    [overdue(90)],
    'STOPPED',
    'SILENT',
    200,
  ],
];

describe('whether reminders run', () => {
  it.each(CASES)('%s', (...[, jobs, work, state, reason, since]) => {
    const verdict = judgeMachinery({ now: NOW, jobs, work });
    expect([verdict.state, verdict.reason]).toEqual([state, reason]);
    expect(verdict.since?.toString() ?? null).toBe(since === null ? null : ago(since).toString());
    expect(verdict.checks).toHaveLength(jobs.length + work.length);
  });

  it('never gets better by silence: the same signs, read later, are no better', () => {
    const rank = { RUNNING: 0, LATE: 1, STOPPED: 2 };
    const seconds = fc.integer({ min: 0, max: 400 });
    const maybe = fc.option(seconds, { nil: null });
    fc.assert(
      fc.property(fc.tuple(maybe, maybe, maybe, maybe), seconds, ([done, progress, over, fails], wait) => {
        const signs = {
          jobs: [job('sweep-deadlines', done, { progressAt: progress === null ? null : ago(progress) })],
          work: [
            due({
              ...(over === null ? {} : { overdueCount: 1, overdueSince: ago(over) }),
              ...(fails === null ? {} : { failingCount: 1, failingSince: ago(fails) }),
            }),
          ],
        };
        const [first, second] = [NOW, NOW.add({ seconds: wait })].map((now) =>
          judgeMachinery({ now, ...signs }),
        );
        expect(rank[second!.state]).toBeGreaterThanOrEqual(rank[first!.state]);
      }),
    );
  });
});
