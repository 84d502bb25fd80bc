import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import type { ShiftState } from '../defense.enums.js';
import { DutyShiftRow } from './duty-shift.entity.js';

export interface ShiftFilter {
  readonly lawyerId?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly state?: ShiftState | null | undefined;
}

const STATE: Readonly<Record<ShiftState, string>> = {
  PLANNED: 's.startedAt is null',
  RUNNING: 's.startedAt is not null and s.endedAt is null',
  ENDED: 's.endedAt is not null',
};

const MS_PER_HOUR = 3_600_000;

/** Duty shifts. A forgotten one gives no sight after SHIFT_HOURS. */
@Injectable()
export class DutyShifts {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async findOne(id: string): Promise<DutyShiftRow | null> {
    return (await this.db.repository(DutyShiftRow)).findOneBy({ id });
  }

  async add(row: Partial<DutyShiftRow>): Promise<void> {
    await (await this.db.repository(DutyShiftRow)).insert(row);
  }

  async start(id: string, startedAt: Date, startedBy: string | null): Promise<void> {
    const runsUntil = new Date(startedAt.getTime() + this.config.get('SHIFT_HOURS') * MS_PER_HOUR);
    await (await this.db.repository(DutyShiftRow)).update({ id }, { startedAt, startedBy, runsUntil });
  }

  async end(id: string, end: Pick<DutyShiftRow, 'endedAt' | 'endedBy' | 'handedOverTo'>): Promise<void> {
    await (await this.db.repository(DutyShiftRow)).update({ id }, end);
  }

  /** @returns whether the lawyer has another shift that runs. */
  async runsBeside({ id, lawyerId }: DutyShiftRow): Promise<boolean> {
    return (await this.runningOf([lawyerId])).some((row) => row.id !== id);
  }

  /** @returns the planned beginning of the lawyer's next shift after a moment; null: none is planned. */
  async nextStart(lawyerId: string, after: Date): Promise<Date | null> {
    const row = await this.db.one<{ at: Date | null }>(
      `select min(starts_at) as at from duty_shift where lawyer_id = $1 and started_at is null and starts_at > $2`,
      [lawyerId, after],
    );
    return row?.at ?? null;
  }

  async runningOf(lawyerIds: readonly string[]): Promise<DutyShiftRow[]> {
    return (await this.db.repository(DutyShiftRow))
      .createQueryBuilder('s')
      .where(`s.lawyerId = any(:lawyerIds) and ${STATE.RUNNING} and domain_now() < s.runsUntil`, {
        lawyerIds,
      })
      .orderBy('s.startsAt')
      .addOrderBy('s.id')
      .getMany();
  }

  /** @returns shifts by their planned start, latest first, one more than `size` where there is a next page. */
  async page(filter: ShiftFilter, size: number, after: readonly unknown[] | null): Promise<DutyShiftRow[]> {
    const query = (await this.db.repository(DutyShiftRow))
      .createQueryBuilder('s')
      .orderBy('s.startsAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(size + 1);
    if (filter.lawyerId) query.andWhere('s.lawyerId = :lawyerId', { lawyerId: filter.lawyerId });
    if (filter.departmentId) {
      query.andWhere('s.departmentId in (select custody_department_records(array[:departmentId]::uuid[]))', {
        departmentId: filter.departmentId,
      });
    }
    if (filter.city) query.andWhere('lower(s.city) = lower(:city)', { city: filter.city });
    if (filter.state) query.andWhere(STATE[filter.state]);
    if (after) query.andWhere('(s.startsAt, s.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }
}
