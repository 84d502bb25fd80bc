import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** A duty nobody ended. */
export interface ForgottenRow {
  readonly id: string;
  readonly staffId: string;
}

const OF = {
  desk_duty: { staff: 'staff_id', begun: 'taken_at', mark: `end_kind = 'RAN_OUT'` },
  duty_shift: { staff: 'lawyer_id', begun: 'started_at', mark: 'ran_out = true' },
} as const;

/** Desk duties and shifts whose time is up. For the worker. */
@Injectable()
export class ForgottenDuties {
  constructor(private readonly db: Db) {}

  /** @returns those that end by themselves within the hour, each once. */
  async endingSoon(table: keyof typeof OF): Promise<ForgottenRow[]> {
    return this.db.sql<ForgottenRow>(
      `update ${table} set alerted_at = domain_now()
       where ended_at is null and alerted_at is null and domain_now() < runs_until
         and runs_until <= domain_now() + interval '1 hour'
       returning id, ${OF[table].staff} as "staffId"`,
    );
  }

  /** Ends those whose time is up, or all of one colleague's that run. @returns them. */
  async end(table: keyof typeof OF, staffId: string | null): Promise<ForgottenRow[]> {
    const { staff, begun, mark } = OF[table];
    return this.db.sql<ForgottenRow>(
      `update ${table} set ended_at = greatest(${begun}, least(runs_until, domain_now())), ${mark}
       where ended_at is null and ${begun} is not null and (runs_until <= domain_now() or ${staff} = $1)
       returning id, ${staff} as "staffId"`,
      [staffId],
    );
  }
}
