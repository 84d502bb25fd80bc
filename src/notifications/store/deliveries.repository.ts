import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { NotificationKind } from '../domain/alert-text.js';

/** An e-mail somebody has taken to send, for two minutes. */
export interface ClaimedMail {
  readonly notificationId: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly lease: string;
  readonly staffId: string;
  readonly kind: NotificationKind;
  readonly refId: string;
  readonly urgent: boolean;
}

/** E-mails that wait. One is sent by whoever holds its lease; a lease that ran out is free again. */
@Injectable()
export class Deliveries {
  constructor(private readonly db: Db) {}

  /** Takes the one that has waited longest. @returns null when nothing is due. */
  async claim(): Promise<ClaimedMail | null> {
    return this.db.one<ClaimedMail>(
      `update mail_delivery d
       set attempts = d.attempts + 1, lease_token = gen_random_uuid(),
           lease_until = clock_timestamp() + interval '2 minutes'
       from notification n
       where n.id = d.notification_id and d.notification_id = (
         select notification_id from mail_delivery
         where state in ('WAITING', 'FAILED') and retry_at <= clock_timestamp()
           and (lease_until is null or lease_until < clock_timestamp())
         order by retry_at limit 1 for update skip locked
       )
       returning d.notification_id as "notificationId", d.message_id as "messageId", d.attempts,
         d.lease_token as lease, n.staff_id as "staffId", n.kind, n.ref_id as "refId", n.urgent`,
    );
  }

  async markSent(mail: ClaimedMail): Promise<void> {
    await this.db.sql(
      `update mail_delivery set state = 'SENT', sent_at = clock_timestamp(), lease_token = null,
         lease_until = null, last_fault_code = null
       where notification_id = $1 and lease_token = $2`,
      [mail.notificationId, mail.lease],
    );
  }

  /** @param retryInSeconds null gives the e-mail up. */
  async markFailed(mail: ClaimedMail, faultCode: string, retryInSeconds: number | null): Promise<void> {
    await this.db.sql(
      `update mail_delivery set state = case when $4::int is null then 'GIVEN_UP' else 'FAILED' end,
         retry_at = clock_timestamp() + make_interval(secs => coalesce($4::int, 0)),
         last_fault_code = $3, lease_token = null, lease_until = null
       where notification_id = $1 and lease_token = $2`,
      [mail.notificationId, mail.lease, faultCode, retryInSeconds],
    );
  }

  /** @returns how many e-mails failed at their last try or were given up. */
  async failures(): Promise<number> {
    const row = await this.db.one<{ n: number }>(
      `select count(*)::int as n from mail_delivery where state in ('FAILED', 'GIVEN_UP')`,
    );
    return row?.n ?? 0;
  }
}
