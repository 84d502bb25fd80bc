import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { CustodyStores } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { Events, Signals } from '../../platform/events/index.js';
import type { Change, Supersession } from '../domain/index.js';
import { DeadlineChanged } from '../events.js';
import type { VersionCause } from '../proceedings.enums.js';
import { DeadlineRow, DeadlineVersionRow } from '../store/deadline.entity.js';
import { Deadlines } from '../store/deadlines.repository.js';

/** A deadline as it will stand, and what made it so. */
export interface Written {
  readonly row: DeadlineRow;
  readonly causes: readonly VersionCause[];
  readonly difference: Pick<Supersession, 'direction' | 'changes'>;
}

export const NO_DIFFERENCE = { direction: 'SAME', changes: [] as readonly Change[] } as const;

/** Writes deadlines with their history, many in one go, and says so to whoever listens. */
@Injectable()
export class DeadlineKeeper {
  constructor(
    private readonly db: Db,
    private readonly deadlines: Deadlines,
    private readonly custody: CustodyStores,
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  /** @returns ids of the versions written, in order. */
  async open(written: readonly Written[]): Promise<string[]> {
    await this.deadlines.addAll(written.map(({ row }) => row));
    return this.record(written);
  }

  /** @returns ids of the versions written, in order. */
  async change(written: readonly Written[]): Promise<string[]> {
    for (const { row } of written) row.version += 1;
    await this.deadlines.updateAll(written.map(({ row }) => row));
    return this.record(written);
  }

  /** Stores what nobody is told about: no version is written. */
  async touchUp(rows: readonly DeadlineRow[]): Promise<void> {
    await this.deadlines.updateAll(rows);
  }

  private async record(written: readonly Written[]): Promise<string[]> {
    if (written.length === 0) return [];
    const versions = await this.versionsOf(written);
    await this.deadlines.addVersions(versions);
    await this.events.publish(DeadlineChanged, { deadlineIds: written.map(({ row }) => row.id) });
    await this.signalBoard(written.map(({ row }) => row.detentionId));
    return versions.map(({ id }) => id);
  }

  /** Tells the live boards of the departments where these people are held. */
  async signalBoard(detentionIds: readonly string[]): Promise<void> {
    const detentions = await this.custody.detentions.find([...new Set(detentionIds)]);
    await this.signals.send('board', [...new Set(detentions.flatMap((row) => row.departmentId ?? []))]);
  }

  private async versionsOf(written: readonly Written[]): Promise<DeadlineVersionRow[]> {
    const at = toDate(await this.db.now());
    const by = (await this.db.actor()).id;
    return written.map(({ row, causes, difference }) =>
      Object.assign(new DeadlineVersionRow(), {
        id: this.db.newId(),
        deadlineId: row.id,
        detentionId: row.detentionId,
        version: row.version,
        causes: [...causes],
        direction: difference.direction,
        changes: difference.changes,
        assumptions: row.assumptions.map(({ code }) => code),
        at,
        by,
      }),
    );
  }
}
