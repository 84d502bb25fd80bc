import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { MilestonePlanner } from '../clocks/milestone-planner.js';
import { Milestones, type Lease } from '../store/milestones.repository.js';
import { SweepDeadlines } from './sweep-deadlines.job.js';
import { MilestoneTeller } from './milestone-teller.js';

/** Enough to spread the cost of a transaction, few enough that one that fails is found soon. */
const AT_ONCE = 500;
/** Batches at once: while PostgreSQL works on one, this process prepares the other. */
const LANES = 2;
/** A moment so near is waited for here; a later one is the queue's wake-up or the next sweep. */
const NEAR_MS = 60_000;

/**
 * Tells what is due. What is due stands in PostgreSQL; milestones are leased in batches, each batch told in one
 * transaction, and moved on to the moment they must be looked at again. Safe to run twice, at once, or after a crash.
 */
@Injectable()
export class DeadlineSweep implements OnModuleInit, BeforeApplicationShutdown {
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  private alarm: NodeJS.Timeout | null = null;
  private isStopped = false;

  // eslint-disable-next-line max-params -- a job's surroundings
  constructor(
    private readonly db: Db,
    private readonly milestones: Milestones,
    private readonly teller: MilestoneTeller,
    private readonly planner: MilestonePlanner,
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(SweepDeadlines, () => this.run());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.alarm) clearTimeout(this.alarm);
    await this.running?.catch(() => undefined);
  }

  /** Runs until nothing more is due. Asked while it runs, it looks once more before it ends. */
  run(): Promise<void> {
    this.isAskedAgain = true;
    this.running ??= this.runWhileAsked().finally(() => (this.running = null));
    return this.running;
  }

  private async runWhileAsked(): Promise<void> {
    while (this.isAskedAgain && !this.isStopped) {
      this.isAskedAgain = false;
      await Promise.all(Array.from({ length: LANES }, () => this.tellAll()));
    }
    await this.setAlarm();
  }

  private async tellAll(): Promise<void> {
    while (!this.isStopped) {
      const lease = await this.db.run({ name: 'leaseMilestones' }, () => this.milestones.lease(AT_ONCE));
      if (lease.ids.length > 0) await this.tell(lease);
      if (lease.ids.length < AT_ONCE) return;
    }
  }

  /** All in one transaction; where that fails, each half by itself, so that a bad one is soon alone. */
  private async tell(lease: Lease): Promise<void> {
    try {
      const told = await this.db.run({ name: 'tellMilestones' }, () => this.teller.tell(lease));
      if (told > 0) this.handlers.progressed(SweepDeadlines);
    } catch (error) {
      if (lease.ids.length === 1) return this.putOff(lease, error);
      const middle = Math.ceil(lease.ids.length / 2);
      for (const ids of [lease.ids.slice(0, middle), lease.ids.slice(middle)]) {
        await this.tell({ token: lease.token, ids });
      }
    }
  }

  private async putOff(lease: Lease, error: unknown): Promise<void> {
    this.log.error('a milestone was not told; it is tried again', error, { job: SweepDeadlines.name });
    await this.db.run({ name: 'putOffMilestone' }, () => this.milestones.putOff(lease));
  }

  /** The next moment is waited for in this process if it is near, and is a wake-up of the queue in any case. */
  private async setAlarm(): Promise<void> {
    const waitMs = await this.db.run({ name: 'planSweep' }, async () => {
      const ms = await this.milestones.next();
      if (ms !== null && ms > NEAR_MS) {
        await this.planner.wakeAt((await this.db.now()).add({ milliseconds: Math.ceil(ms) }));
      }
      return ms;
    });
    if (this.alarm) clearTimeout(this.alarm);
    if (waitMs === null || waitMs > NEAR_MS || this.isStopped) return;
    this.alarm = setTimeout(() => this.ring(), Math.max(Math.ceil(waitMs), 0) + 1);
  }

  private ring(): void {
    this.run().catch((error: unknown) => {
      this.log.error('a run of the deadline sweep failed; the next sweep comes', error, {
        job: SweepDeadlines.name,
      });
    });
  }
}
