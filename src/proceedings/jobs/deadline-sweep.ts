import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { MilestonePlanner } from '../clocks/milestone-planner.js';
import { Milestones, type Leased } from '../store/milestones.repository.js';
import { SweepDeadlines } from './sweep-deadlines.job.js';
import { MilestoneTeller } from './milestone-teller.js';

const AT_ONCE = 50;

/**
 * Tells what is due. What is due stands in PostgreSQL; each milestone is leased, told in a transaction of its
 * own, and moved on to the moment it must be looked at again. Safe to run twice, at once, or after a crash.
 */
@Injectable()
export class DeadlineSweep implements OnModuleInit {
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

  /** Runs until nothing more is due, then wakes itself for the next moment that is planned. */
  async run(): Promise<void> {
    for (;;) {
      const taken = await this.db.run({ name: 'leaseMilestones' }, () => this.milestones.lease(AT_ONCE));
      for (const leased of taken) await this.tellOne(leased);
      if (taken.length < AT_ONCE) break;
    }
    await this.db.run({ name: 'planSweep' }, async () => {
      const next = await this.milestones.next();
      if (next && next.epochMilliseconds > (await this.db.now()).epochMilliseconds) {
        await this.planner.wakeAt(next);
      }
    });
  }

  /** One that fails keeps its lease until it runs out, and holds up nobody. */
  private async tellOne(leased: Leased): Promise<void> {
    try {
      await this.db.run({ name: 'tellMilestone' }, () => this.teller.tell(leased));
    } catch (error) {
      this.log.error('a milestone was not told; another sweep will', error, { job: SweepDeadlines.name });
    }
  }
}
