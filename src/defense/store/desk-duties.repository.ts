import { Injectable } from '@nestjs/common';
import { toDate, type Instant } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { DeskDutyRow } from './desk-duty.entity.js';

const OPEN = 'd.endedAt is null and domain_now() < d.runsUntil';

const placeOf = (rowId: string) => ({ table: 'desk_duty', column: 'sealed_reason', rowId });

/** Who has had the desk. A forgotten duty ends after DESK_DUTY_HOURS. */
@Injectable()
export class DeskDuties {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** Makes whoever takes or leaves the desk go one after the other: two cannot both be the last but one. */
  async lock(): Promise<void> {
    await this.db.sql(`select pg_advisory_xact_lock(hashtextextended('desk', 0))`);
  }

  async findOne(id: string): Promise<DeskDutyRow | null> {
    return (await this.db.repository(DeskDutyRow)).findOneBy({ id });
  }

  /** @returns who has the desk now, longest first. */
  async open(): Promise<DeskDutyRow[]> {
    return (await this.db.repository(DeskDutyRow))
      .createQueryBuilder('d')
      .where(OPEN)
      .orderBy('d.takenAt')
      .addOrderBy('d.id')
      .getMany();
  }

  async openOf(staffId: string): Promise<DeskDutyRow | null> {
    return (await this.open()).find((row) => row.staffId === staffId) ?? null;
  }

  /** @returns the open duty: a fresh one, or the one that stands with its whole time before it again. */
  async take(staffId: string, now: Instant): Promise<DeskDutyRow> {
    const rows = await this.db.repository(DeskDutyRow);
    const runsUntil = toDate(now.add({ hours: this.config.get('DESK_DUTY_HOURS') }));
    const standing = await this.openOf(staffId);
    if (standing) {
      await rows.update({ id: standing.id }, { runsUntil, alertedAt: null });
      return { ...standing, runsUntil };
    }
    // one that has run out and that no sweep has ended yet
    await this.db.sql(
      `update desk_duty set ended_at = runs_until, end_kind = 'RAN_OUT' where staff_id = $1 and ended_at is null`,
      [staffId],
    );
    const row = {
      ...{ id: this.db.newId(), staffId, takenAt: toDate(now), runsUntil },
      ...{ alertedAt: null, endedAt: null, endKind: null, sealedReason: null },
    };
    await rows.insert(row);
    return row;
  }

  async leave(row: DeskDutyRow, now: Instant, reason: string | null): Promise<void> {
    const sealedReason = reason === null ? null : await this.vault.seal(row.staffId, placeOf(row.id), reason);
    const end = { endedAt: toDate(now), endKind: 'LEFT', sealedReason } as const;
    await (await this.db.repository(DeskDutyRow)).update({ id: row.id }, end);
  }

  async openReason(row: DeskDutyRow): Promise<string | null> {
    return this.vault.open({ ...placeOf(row.id), subjectId: row.staffId, bytes: row.sealedReason });
  }

  /** @returns everybody who could take the desk, but one. */
  async others(staffId: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select id from staff where active and role in ('COORDINATOR', 'OPERATOR') and id <> $1 order by id`,
      [staffId],
    );
    return rows.map(({ id }) => id);
  }
}
