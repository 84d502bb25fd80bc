import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { PresenceRow } from './presence.entity.js';

const MOST = 200;
const OPEN = 'p.endedAt is null and domain_now() < p.runsUntil';

const MS_PER_HOUR = 3_600_000;

/** A stay as it begins. */
export type NewPresence = Omit<PresenceRow, 'runsUntil' | 'alertedAt' | 'endedAt' | 'endKind' | 'endedBy'>;

/** A stay nobody ended. */
export interface ForgottenStay {
  readonly id: string;
  readonly staffId: string;
  readonly departmentId: string;
}

/** Check-ins, open and past. A forgotten one gives no sight after CHECK_IN_HOURS. */
@Injectable()
export class Presences {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async findOne(id: string): Promise<PresenceRow | null> {
    return (await this.db.repository(PresenceRow)).findOneBy({ id });
  }

  /** @returns the door a lawyer stands at now. */
  async openOf(lawyerId: string): Promise<PresenceRow | null> {
    return (await this.openOfAll([lawyerId]))[0] ?? null;
  }

  async openOfAll(lawyerIds: readonly string[]): Promise<PresenceRow[]> {
    const rows = await this.db.repository(PresenceRow);
    return rows
      .createQueryBuilder('p')
      .where(`p.lawyerId = any(:lawyerIds) and ${OPEN}`, { lawyerIds })
      .getMany();
  }

  /** @returns who stands at these doors now, by whichever entry of the department, longest first. */
  async openAt(departmentIds: readonly string[]): Promise<PresenceRow[]> {
    const rows = await this.db.repository(PresenceRow);
    return rows
      .createQueryBuilder('p')
      .where(`p.departmentId in (select custody_department_records(:departmentIds)) and ${OPEN}`, {
        departmentIds,
      })
      .orderBy('p.since')
      .addOrderBy('p.id')
      .getMany();
  }

  /** @returns all stays at a door, latest first, 200 at most. */
  async allAt(departmentId: string): Promise<PresenceRow[]> {
    return (await this.db.repository(PresenceRow))
      .createQueryBuilder('p')
      .where('p.departmentId in (select custody_department_records(array[:departmentId]::uuid[]))', {
        departmentId,
      })
      .orderBy('p.since', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(MOST)
      .getMany();
  }

  /**
   * Adds a stay in its place among the lawyer's others: an earlier one still open, or ended only because the
   * lawyer was next seen elsewhere, ends when this begins; this one ends when a later one began. So check-ins
   * made offline may arrive in any order.
   * @returns the departments where somebody is present no longer.
   */
  async arrive(row: NewPresence): Promise<string[]> {
    await this.db.sql(`select pg_advisory_xact_lock(hashtextextended('presence:' || $1, 0))`, [row.lawyerId]);
    const left = await this.db.sql<{ department_id: string }>(
      `update presence set ended_at = $2, end_kind = 'WENT_ELSEWHERE', ended_by = $3
       where lawyer_id = $1 and since <= $2
         and (ended_at is null or (end_kind in ('WENT_ELSEWHERE', 'RAN_OUT') and ended_at > $2))
       returning department_id`,
      [row.lawyerId, row.since, row.recordedBy],
    );
    const next = await this.db.one<{ since: Date }>(
      'select since from presence where lawyer_id = $1 and since > $2 order by since limit 1',
      [row.lawyerId, row.since],
    );
    const end = next && { endedAt: next.since, endKind: 'WENT_ELSEWHERE' as const, endedBy: row.recordedBy };
    const runsUntil = new Date(row.since.getTime() + this.config.get('CHECK_IN_HOURS') * MS_PER_HOUR);
    await (await this.db.repository(PresenceRow)).insert({ ...row, ...end, runsUntil });
    return left.map((stay) => stay.department_id);
  }

  async leave(id: string, endedAt: Date, endedBy: string | null): Promise<void> {
    await (await this.db.repository(PresenceRow)).update({ id }, { endedAt, endKind: 'LEFT', endedBy });
  }

  /** @returns open stays that end by themselves within the hour, each once. For the worker. */
  async endingSoon(): Promise<ForgottenStay[]> {
    return this.db.sql<ForgottenStay>(
      `update presence set alerted_at = domain_now()
       where ended_at is null and alerted_at is null and domain_now() < runs_until
         and runs_until <= domain_now() + interval '1 hour'
       returning id, lawyer_id as "staffId", department_id as "departmentId"`,
    );
  }

  /** Ends stays whose time is up, or all of one colleague's. @returns them. For the worker. */
  async endForgotten(staffId: string | null = null): Promise<ForgottenStay[]> {
    return this.db.sql<ForgottenStay>(
      `update presence set ended_at = greatest(since, least(runs_until, domain_now())), end_kind = 'RAN_OUT'
       where ended_at is null and (runs_until <= domain_now() or lawyer_id = $1)
       returning id, lawyer_id as "staffId", department_id as "departmentId"`,
      [staffId],
    );
  }
}
