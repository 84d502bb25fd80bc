import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { WaitLimits } from '../domain/overdue.js';
import type { Overdue } from '../report-news.js';

/** `isOverdue` in SQL: `r` is the report, `:usual` and `:urgent` the limits. */
export const IS_OVERDUE = `r.state = 'OPEN' and r.tied_to is null
  and report_waits_since(r.id) <= domain_now() - make_interval(mins => case r.urgency when 'URGENT' then :urgent::int else :usual::int end)`;

/** What time does to reports: they wait too long, and they are forgotten. */
@Injectable()
export class ReportTimes {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  get limits(): WaitLimits {
    return {
      usual: this.config.get('REPORT_WAIT_MINUTES'),
      urgent: this.config.get('REPORT_URGENT_WAIT_MINUTES'),
    };
  }

  /** @returns since when each of these waits: recorded, called back or made to wait anew. */
  async waitsSince(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.db.sql<{ id: string; since: Date }>(
      'select id, report_waits_since(id) as since from unnest($1::uuid[]) as given (id)',
      [ids],
    );
    return new Map(rows.map(({ id, since }) => [id, since]));
  }

  /** @returns reports that wait longer than they may, the longest first, as far as the actor sees them. */
  overdue(): Promise<Overdue[]> {
    const { usual, urgent } = this.limits;
    return this.db.sql<Overdue>(
      `select r.id, r.assigned_to as "assignedTo", report_waits_since(r.id) as "waitsSince" from report r
       where ${IS_OVERDUE.replace(':usual', '$1').replace(':urgent', '$2')} order by 3, 1`,
      [usual, urgent],
    );
  }

  /**
   * Forgets what nothing came of, with what is tied to it: the keys are destroyed and what was sealed is taken out, so
   * that neither the table nor a backup tells anything. What remains says that there was a report, when, by which way,
   * and what people did with it. For the worker. @returns how many were forgotten.
   */
  async forget(keepDays: number, most: number): Promise<number> {
    const heads = await this.db.sql<{ id: string }>('select id from report_forgettable($1, $2) as id', [
      keepDays,
      most,
    ]);
    const gone = await this.db.sql<{ id: string; caller: string | null }>(
      `select r.id, r.caller_subject_id as caller from report r
       where r.id in (select m.id from report_members($1::uuid[]) m)
         and (r.id = any ($1) or not exists (
           select 1 from report_promotion p where p.report_id = r.id and p.undone_at is null and p.detention_id is not null))
       order by r.id for update`,
      [heads.map(({ id }) => id)],
    );
    const ids = gone.map(({ id }) => id);
    if (ids.length === 0) return 0;
    for (const subject of [...gone.flatMap(({ id, caller }) => (caller ? [id, caller] : [id]))]) {
      await this.vault.destroyKey(subject);
    }
    await this.forgetSightings(ids);
    await this.db.sql(
      `update report set erased_at = domain_now(), said_at = said_at - 'asWritten', sealed_account = null,
         sealed_place = null, sealed_vehicle_plate = null, sealed_officer_badge = null, sealed_contact = null
       where id = any ($1)`,
      [ids],
    );
    await this.db.sql(
      'update report_person set sealed_name = null, birth_year = null where report_id = any ($1)',
      [ids],
    );
    this.db.touch(...ids);
    return ids.length;
  }

  private async forgetSightings(reportIds: readonly string[]): Promise<void> {
    const notes = await this.db.sql<{ id: string }>(
      'select id from report_promotion where report_id = any ($1) and kind = $2',
      [reportIds, 'SIGHTING'],
    );
    for (const { id } of notes) await this.vault.destroyKey(id);
  }
}
