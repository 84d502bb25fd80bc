import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow } from '../custody/index.js';
import { conflict, isRefusal, notFound, type Refusal, type When } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { readWhen } from '../platform/graphql/index.js';
import type { RightsManner, RightsOutcome } from './domain/index.js';
import { readCheck, within, type RecordedCheck } from './read-check.js';
import { RightsNews } from './rights-news.js';
import type { RightsCheckRow } from './store/rights-check.entity.js';
import { RightsCheckRows, type NewRightsCheck } from './store/rights-check-rows.repository.js';

export interface CheckOfDetention {
  readonly detention: DetentionRow;
  readonly check: RecordedCheck;
  /** where in the input it stands */
  readonly path: string;
}

/** What a correction changes; what it leaves out stays as it was. */
export interface CorrectedCheck {
  /** of the new version */
  readonly id: string;
  readonly outcome?: RightsOutcome | undefined;
  readonly manner?: RightsManner | null | undefined;
  readonly at?: When | undefined;
  readonly requestedAt?: When | null | undefined;
  readonly grantedAt?: When | null | undefined;
  readonly note?: string | null | undefined;
}

/** Records checks and corrects them. */
@Injectable()
export class RightsChecks {
  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly rows: RightsCheckRows,
    private readonly news: RightsNews,
  ) {}

  find(id: string): Promise<RightsCheckRow | null> {
    return this.rows.findOne(id);
  }

  /** @returns checks of these episodes that were not corrected, latest first. */
  async standingOf(detentionIds: readonly string[]): Promise<RightsCheckRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.rows.of(detentionIds)).filter(({ supersededBy }) => supersededBy === null);
  }

  /** @returns null when all are stored; the first Refusal, with its path, when none is. */
  async record(checks: readonly CheckOfDetention[]): Promise<Refusal | null> {
    const now = await this.db.now();
    const recordedBy = (await this.db.actor()).id;
    const rows: NewRightsCheck[] = [];
    for (const { check, detention, path } of checks) {
      const row = readCheck(check, { detention, now, recordedBy });
      if (isRefusal(row)) return within(path, row);
      rows.push(row);
    }
    await this.rows.addAll(rows);
    await this.news.tell(
      rows,
      checks.map(({ detention }) => detention),
    );
    return null;
  }

  /**
   * Corrects a check by a new version; the old one stays, marked with who replaced it and why.
   * @returns the new version.
   * @refuses NOT_FOUND, ID_TAKEN, ALREADY_SUPERSEDED, and what recording refuses.
   */
  async supersede(id: string, values: CorrectedCheck, reason: string): Promise<RightsCheckRow | Refusal> {
    const old = await this.rows.findOne(id);
    const detention = old && (await this.stores.detentions.findOne(old.detentionId));
    if (!detention) return notFound('id');
    if (old.supersededBy) return conflict('ALREADY_SUPERSEDED', 'id');
    if (await this.rows.findOne(values.id)) return conflict('ID_TAKEN', 'id');
    const check = await this.corrected(old, values);
    const recordedBy = (await this.db.actor()).id;
    const row = readCheck(check, { detention, now: await this.db.now(), recordedBy });
    if (isRefusal(row)) return row;
    await this.rows.addAll([row]);
    // a correction made meanwhile has won
    if (!(await this.rows.supersede(old, row.id, reason))) return conflict('ALREADY_SUPERSEDED', 'id');
    await this.news.tell([row], [detention]);
    return (await this.rows.findOne(row.id))!;
  }

  private async corrected(old: RightsCheckRow, values: CorrectedCheck): Promise<RecordedCheck> {
    const before = (said: RightsCheckRow['requestedSaid']) => said && readWhen(said);
    return {
      id: values.id,
      code: old.code,
      outcome: values.outcome ?? old.outcome,
      manner: values.manner === undefined ? old.manner : values.manner,
      at: values.at ?? readWhen(old.saidAt),
      requestedAt: values.requestedAt === undefined ? before(old.requestedSaid) : values.requestedAt,
      grantedAt: values.grantedAt === undefined ? before(old.grantedSaid) : values.grantedAt,
      note: values.note === undefined ? await this.rows.openNote(old) : values.note,
    };
  }
}
