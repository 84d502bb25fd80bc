import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { Clocks } from '../clocks/clocks.js';
import { KZ_CAO } from '../domain/index.js';
import { Deadlines } from '../store/deadlines.repository.js';
import { recountBecause } from '../store/recount-cause.js';
import { HolidayChanges, type OpenChange } from './holiday-changes.js';
import { RecountDeadlines } from './recount-deadlines.job.js';

/** Episodes counted anew in one transaction: few, because each is locked while it lasts. */
export const CHUNK = 50;

/**
 * Days on either side of a last day within which a day off can matter to it: twice the longest term in whole days,
 * which is what working days make of it at most, and two weeks of holidays. Too wide costs time, never a date.
 */
const LONGEST = Math.max(
  ...KZ_CAO.deadlines.flatMap(({ versions }) =>
    versions.map(({ computation, amount }) => (computation.kind === 'WHOLE_DAYS' ? amount : 0)),
  ),
);
export const MARGIN_DAYS = 2 * LONGEST + 14;

/**
 * Lets open deadlines follow a change of the holiday table: in chunks, each in a transaction of its own that also
 * moves the mark, so that a worker killed in the middle goes on from there; counted twice nothing changes.
 */
@Injectable()
export class DeadlineRecount implements OnModuleInit {
  // eslint-disable-next-line max-params -- a job's surroundings
  constructor(
    private readonly db: Db,
    private readonly changes: HolidayChanges,
    private readonly clocks: Clocks,
    private readonly deadlines: Deadlines,
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(RecountDeadlines, () => this.run());
  }

  /** Runs until no change has anything left that can be counted now. */
  async run(): Promise<void> {
    while (await this.next(CHUNK));
    await this.againLeftOvers();
  }

  /** @returns whether there was a change to work on. An episode that fails is put aside and holds up no other. */
  private async next(most: number): Promise<boolean> {
    try {
      return await this.db.run({ name: 'recountDeadlines' }, async () => {
        const change = await this.changes.take();
        if (!change) return false;
        const ids = await this.changes.episodes(change, MARGIN_DAYS, most);
        const written = await this.recount(change, ids);
        await this.changes.reach(change, ids.at(-1) ?? null, written, ids.length < most);
        return true;
      });
    } catch (error) {
      if (most > 1) return this.nextOneByOne(most);
      this.log.error('an episode was not counted anew; the next sweep tries again', error);
      return this.db.run({ name: 'recountPutAside' }, () => this.putAside());
    }
  }

  private async nextOneByOne(most: number): Promise<boolean> {
    for (let i = 0; i < most; i += 1) {
      if (!(await this.next(1))) return false;
    }
    return true;
  }

  private async putAside(): Promise<boolean> {
    const change = await this.changes.take();
    const [id] = change ? await this.changes.episodes(change, MARGIN_DAYS, 1) : [];
    if (change && id) await this.changes.putAside(change, id);
    return change !== null && id !== undefined;
  }

  private async againLeftOvers(): Promise<void> {
    const open = await this.db.run({ name: 'recountLeftOvers' }, () => this.changes.leftOver());
    for (const { change, id } of open) {
      try {
        await this.db.run({ name: 'recountDeadlines' }, async () => {
          await this.changes.done(change, id, await this.recount(change, [id]));
        });
      } catch (error) {
        this.log.error('an episode was not counted anew; the next sweep tries again', error);
      }
    }
  }

  /** @returns how many deadlines changed. */
  private async recount(change: Pick<OpenChange, 'id'>, detentionIds: readonly string[]): Promise<number> {
    recountBecause('CALENDAR_CHANGED');
    const versions = await this.clocks.refresh(detentionIds);
    const changed = await this.deadlines.versions(versions);
    this.db.touch(change.id, ...changed.map(({ deadlineId }) => deadlineId));
    return changed.length;
  }
}
