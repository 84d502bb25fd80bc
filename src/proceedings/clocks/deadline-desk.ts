import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { nextState, type DeadlineEvent } from '../domain/index.js';
import type { VersionCause } from '../proceedings.enums.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { DeadlineKeeper, NO_DIFFERENCE } from './deadline-keeper.js';
import { recordColumns, recordOf } from './deadline-rows.js';
import { MilestonePlanner } from './milestone-planner.js';

/** What a person does to a deadline: filing, withdrawing, closing. The domain says whether it may be. */
@Injectable()
export class DeadlineDesk {
  constructor(
    private readonly keeper: DeadlineKeeper,
    private readonly planner: MilestonePlanner,
  ) {}

  /** @returns ids of the versions written, or the first no. */
  async apply(
    rows: readonly DeadlineRow[],
    event: DeadlineEvent,
    cause: VersionCause,
  ): Promise<string[] | Refusal> {
    for (const row of rows) {
      const next = nextState(recordOf(row), event);
      if (isRefusal(next)) return next;
      Object.assign(row, recordColumns(next));
    }
    const versions = await this.keeper.change(
      rows.map((row) => ({ row, causes: [cause], difference: NO_DIFFERENCE })),
    );
    await this.planner.replan(rows);
    return versions;
  }
}
