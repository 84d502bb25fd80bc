import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { type MachineryVerdict } from '../../platform/machinery/index.js';

export type MachineryMailKind = 'STOPPED' | 'RECOVERED';

/** A mail about an outage that one api has taken to send. */
export interface ClaimedAlarm {
  readonly outageId: string;
  readonly kind: MachineryMailKind;
  readonly messageId: string;
  readonly attempts: number;
  readonly lease: string;
  readonly reason: string;
  readonly since: Date | null;
  readonly recoveredAt: Date | null;
}

const MOST_TRIES = 60;

/** Times in which reminders did not run, each noticed once, and the mails about them. Real time throughout. */
@Injectable()
export class Outages {
  constructor(private readonly db: Db) {}

  /** @returns the outage that lasts. */
  async open(): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      'select id from machinery_outage where recovered_at is null',
    );
    return row?.id ?? null;
  }

  /** @returns the end of the last outage. */
  async lastRecovery(): Promise<Date | null> {
    const row = await this.db.one<{ at: Date | null }>(
      'select max(recovered_at) as at from machinery_outage',
    );
    return row?.at ?? null;
  }

  /** @returns the new outage; null where another process has begun it already. */
  async begin({ reason, since }: MachineryVerdict): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      `insert into machinery_outage (reason, since) values ($1, $2)
       on conflict ((recovered_at is null)) where recovered_at is null do nothing returning id`,
      [reason, since && toDate(since)],
    );
    return row?.id ?? null;
  }

  /** @returns the outage that ended now; null where another process has ended it already. */
  async end(): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      'update machinery_outage set recovered_at = clock_timestamp() where recovered_at is null returning id',
    );
    return row?.id ?? null;
  }

  async addMail(outageId: string, kind: MachineryMailKind, domain: string): Promise<void> {
    await this.db.sql(
      `insert into machinery_mail (outage_id, kind, message_id)
       values ($1::uuid, $2::text, format('<%s.%s@%s>', $1::uuid, lower($2::text), $3::text))
       on conflict do nothing`,
      [outageId, kind, domain],
    );
  }

  /** Takes the mail that has waited longest, for a minute. */
  claimMail(): Promise<ClaimedAlarm | null> {
    return this.db.one<ClaimedAlarm>(
      `update machinery_mail m set attempts = m.attempts + 1, lease_token = gen_random_uuid(),
         lease_until = clock_timestamp() + interval '1 minute'
       from machinery_outage o
       where o.id = m.outage_id and (m.outage_id, m.kind) = (
         select outage_id, kind from machinery_mail
         where sent_at is null and given_up_at is null and retry_at <= clock_timestamp()
           and (lease_until is null or lease_until < clock_timestamp())
         order by retry_at, kind desc limit 1 for update skip locked
       )
       returning m.outage_id as "outageId", m.kind, m.message_id as "messageId", m.attempts, m.lease_token as lease,
         o.reason, o.since, o.recovered_at as "recoveredAt"`,
    );
  }

  async mailSent({ outageId, kind, lease }: ClaimedAlarm): Promise<void> {
    await this.db.sql(
      `update machinery_mail set sent_at = clock_timestamp(), lease_until = null, last_fault_code = null
       where outage_id = $1 and kind = $2 and lease_token = $3`,
      [outageId, kind, lease],
    );
  }

  /** Another try after 10 s, then twice as long, five minutes at most. */
  async mailFailed({ outageId, kind, lease, attempts }: ClaimedAlarm, faultCode: string): Promise<void> {
    await this.db.sql(
      `update machinery_mail set lease_until = null, last_fault_code = $4,
         retry_at = clock_timestamp() + least(interval '5 minutes', interval '5 seconds' * power(2, least($5::int, 10))),
         given_up_at = case when $5::int >= $6 then clock_timestamp() end
       where outage_id = $1 and kind = $2 and lease_token = $3`,
      [outageId, kind, lease, faultCode.slice(0, 40), attempts, MOST_TRIES],
    );
  }

  /** @returns ids of deadlines whose reminder fails again and again, as far as the caller may see them. */
  async failingDeadlineIds(most: number): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct deadline_id as id from milestone where failures > 0 and next_at is not null limit $1`,
      [most],
    );
    return rows.map(({ id }) => id);
  }
}
