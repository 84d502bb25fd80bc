import { Injectable } from '@nestjs/common';
import { currentOperation, Db } from '../../platform/db/index.js';
import { courseFrom, type VoidReason } from '../domain/index.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { RecordsReader } from './records-reader.js';
import { stopped, wantedOf } from './course-wanted.js';
import { DeadlineKeeper } from './deadline-keeper.js';
import { EpisodeReader, type Episode } from './episode-reader.js';
import { MilestonePlanner } from './milestone-planner.js';
import { Notices } from './notices.js';
import { freshRow, keyOf, stepOf, type Step, type Wanted } from './wanted.js';

/** What carries a change of deadlines out: history, reminders, notices. */
@Injectable()
export class ClockHands {
  constructor(
    readonly keeper: DeadlineKeeper,
    readonly planner: MilestonePlanner,
    readonly notices: Notices,
    readonly records: RecordsReader,
  ) {}
}

/**
 * Keeps every clock of an episode true to what is recorded. Run after anything a clock depends on was written;
 * run twice it changes nothing the second time.
 */
@Injectable()
export class Clocks {
  constructor(
    private readonly db: Db,
    private readonly reader: EpisodeReader,
    private readonly stores: ProceedingsStores,
    private readonly hands: ClockHands,
  ) {}

  /** @returns ids of the versions it wrote: what changed, for whoever must be told. */
  async refresh(detentionIds: readonly string[]): Promise<string[]> {
    if (detentionIds.length === 0) return [];
    const gathered = gatheredHere();
    if (gathered) {
      detentionIds.forEach((id) => gathered.add(id));
      return [];
    }
    await this.stores.episodes.lock(detentionIds);
    const episodes = await this.reader.read(detentionIds);
    const memberIds = episodes.flatMap((episode) => episode.memberIds);
    const rows = await this.stores.deadlines.ofDetentions(memberIds);
    const standing = new Map(rows.map((row) => [keyOf(row), row]));
    const records = await this.hands.records.read(episodes, rows);
    const context = {
      standing,
      now: await this.db.now(),
      calendar: await this.stores.holidays.calendar(),
      lawyers: await this.stores.representation.lawyersAmong(episodes.flatMap(recordersOf)),
    };
    const wanted = episodes.flatMap((episode) =>
      wantedOf(episode, courseFrom(records.get(episode.headId)!), context),
    );
    const isThere = (one: Wanted) => standing.get(keyOf({ ...one, ruleCode: one.rule.code }));
    const opened = await this.open(wanted.filter((one) => !isThere(one)));
    const changed = await this.change(
      wanted.flatMap((one) => {
        const row = isThere(one);
        return row ? [{ row, wanted: one }] : [];
      }),
    );
    return [...opened, ...changed];
  }

  /** Stops every clock of episodes that are being taken back or erased, while they can still be read. */
  async stop(detentionIds: readonly string[], reason: VoidReason): Promise<string[]> {
    await this.stores.episodes.lock(detentionIds);
    const rows = await this.stores.deadlines.ofDetentions(detentionIds);
    return this.change(rows.map((row) => ({ row, wanted: stopped(row, reason) })));
  }

  /**
   * Runs work that writes about many cases, such as an import: what it asks to be refreshed is refreshed once, at
   * its end, in this same transaction. Until then clocks stand as they stood, so `work` must not read them.
   */
  async gather(work: () => Promise<void>): Promise<string[]> {
    const { memo } = currentOperation();
    const gathered = new Set<string>();
    memo.set(Clocks, gathered);
    try {
      await work();
    } finally {
      memo.delete(Clocks);
    }
    return this.refresh([...gathered]);
  }

  /** After a merge or its undoing, also of episodes its maker could not see. */
  async refreshMerge(mergeId: string, detentionIds: readonly string[]): Promise<string[]> {
    return this.refresh([...detentionIds, ...(await this.stores.episodes.ofMerge(mergeId))]);
  }

  /** @param departmentId an entry whose records are read in another zone now. */
  async refreshAt(departmentId: string): Promise<string[]> {
    return this.refresh(await this.stores.episodes.countedAt(departmentId));
  }

  /** Takes every clock of cases away that nobody worked on, with its history. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.stores.deadlines.forget(detentionIds);
  }

  private async open(wanted: readonly Wanted[]): Promise<string[]> {
    if (wanted.length === 0) return [];
    const now = await this.db.now();
    const written = wanted.map((one) => freshRow(one, this.db.newId(), now));
    const versions = await this.hands.keeper.open(written);
    const rows = written.map(({ row }) => row);
    await this.hands.planner.plan(rows);
    await this.hands.notices.turnedCriminal(rows.filter((row) => row.voidReason === 'CRIMINAL_TRACK'));
    return versions;
  }

  private async change(
    pairs: readonly { row: Parameters<typeof stepOf>[0]; wanted: Wanted }[],
  ): Promise<string[]> {
    if (pairs.length === 0) return [];
    const told = await this.stores.milestones.toldOf(pairs.map(({ row }) => row.id));
    const steps = pairs.flatMap(({ row, wanted }) => stepOf(row, wanted, told.has(row.id)) ?? []);
    const rowsWhere = (holds: (step: Step) => boolean) => steps.filter(holds).map(({ row }) => row);
    const versions = await this.hands.keeper.change(steps.filter((step) => step.counts));
    await this.hands.keeper.touchUp(rowsWhere((step) => !step.counts));
    await this.hands.planner.replan(rowsWhere((step) => step.replan));
    await this.hands.notices.changed(rowsWhere((step) => step.announce));
    await this.hands.notices.turnedCriminal(rowsWhere((step) => step.turnedCriminal));
    return versions;
  }
}

const recordersOf = ({ detentions, protocols, rulings, steps }: Episode): (string | null)[] => [
  ...detentions.map((row) => row.loggedBy),
  ...[...protocols, ...rulings, ...steps].map((row) => row.recordedBy),
];

const gatheredHere = (): Set<string> | undefined =>
  currentOperation().memo.get(Clocks) as Set<string> | undefined;
