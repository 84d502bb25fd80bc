import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { NotificationKind, NotificationRefType } from '../domain/alert-text.js';
import type { Channel } from '../domain/channel.js';
import type { Verdict } from '../domain/verdict.js';

/** A message somebody has taken to send, for two minutes. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly channel: Channel;
  readonly lane: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly lease: string;
  readonly ageSeconds: number;
  /** real time */
  readonly madeAt: Date;
  /** null: a webhook's, which is nobody's */
  readonly staffId: string | null;
  readonly targetId: string;
  /** null: a test an administrator asked for */
  readonly news: News | null;
}

/** What is told: a kind and a record's id. */
export interface News {
  readonly kind: NotificationKind;
  readonly refType: NotificationRefType;
  readonly refId: string;
  readonly urgent: boolean;
  readonly at: Date;
}

type ClaimedRow = Omit<ClaimedDelivery, 'news'> & Omit<News, 'kind'> & { readonly kind: News['kind'] | null };

/** Messages that wait to leave. One is sent by whoever holds its lease; a lease that ran out is free again. */
@Injectable()
export class Deliveries {
  constructor(private readonly db: Db) {}

  /** Takes the one of a channel that has waited longest in a lane that is not away. @returns null: nothing is due. */
  async claim(channel: Channel): Promise<ClaimedDelivery | null> {
    const row = await this.db.one<ClaimedRow>(
      `with taken as (
         update delivery d
         set attempts = d.attempts + 1, lease_token = gen_random_uuid(),
             lease_until = clock_timestamp() + interval '2 minutes'
         where d.id = (
           select w.id from delivery w
           where w.channel = $1 and w.state in ('WAITING', 'FAILED')
             -- what was never tried goes by itself: its time means nothing when the clock was set back
             and (w.retry_at <= clock_timestamp() or w.attempts = 0)
             and (w.lease_until is null or w.lease_until < clock_timestamp())
             and not exists (select 1 from delivery_lane l
               where l.channel = w.channel and l.lane = w.lane and l.away_until > clock_timestamp())
           order by w.retry_at limit 1 for update skip locked
         )
         returning d.*
       )
       select t.id, t.channel, t.lane, t.message_id as "messageId", t.attempts, t.lease_token as lease,
         t.staff_id as "staffId", t.target_id as "targetId",
         t.made_at as "madeAt", extract(epoch from clock_timestamp() - t.made_at)::float8 as "ageSeconds",
         n.kind, n.ref_type as "refType", n.ref_id as "refId", n.urgent, n.created_at as at
       from taken t left join notification n on n.id = t.notification_id`,
      [channel],
    );
    if (!row) return null;
    const { kind, refType, refId, urgent, at, ...delivery } = row;
    return { ...delivery, news: kind && { kind, refType, refId, urgent, at } };
  }

  /** @returns the channels in which something is due now. */
  async dueChannels(): Promise<Channel[]> {
    const rows = await this.db.sql<{ channel: Channel }>(
      `select c.channel from unnest(array['EMAIL', 'TELEGRAM', 'PUSH', 'WEBHOOK']) as c (channel)
       where exists (select 1 from delivery d
         where d.channel = c.channel and d.state in ('WAITING', 'FAILED')
           and (d.retry_at <= clock_timestamp() or d.attempts = 0))`,
    );
    return rows.map(({ channel }) => channel);
  }

  /** @returns false: the lease was lost, and whoever has it now says how it went. */
  async markSent(delivery: ClaimedDelivery): Promise<boolean> {
    const kept = await this.db.sql(
      `update delivery set state = 'SENT', sent_at = clock_timestamp(), lease_token = null, lease_until = null,
         last_fault_code = null, last_fault_at = null
       where id = $1 and lease_token = $2 returning 1`,
      [delivery.id, delivery.lease],
    );
    await this.db.sql(
      `update delivery_lane set away_until = null, failing_since = null
       where channel = $1 and lane = $2 and failing_since is not null`,
      [delivery.channel, delivery.lane],
    );
    return kept.length > 0;
  }

  /** @returns false: the lease was lost. */
  async markFailed(delivery: ClaimedDelivery, verdict: Verdict): Promise<boolean> {
    const kept = await this.db.sql(
      `update delivery set state = case when $4::int is null then 'GIVEN_UP' else 'FAILED' end,
         retry_at = clock_timestamp() + make_interval(secs => coalesce($4::int, 0)),
         last_fault_code = $3, last_fault_at = clock_timestamp(), lease_token = null, lease_until = null
       where id = $1 and lease_token = $2 returning 1`,
      [delivery.id, delivery.lease, verdict.code, verdict.retryInSeconds],
    );
    if (verdict.laneWaitSeconds > 0) await this.leaveAlone(delivery, verdict);
    return kept.length > 0;
  }

  private async leaveAlone({ channel, lane }: ClaimedDelivery, verdict: Verdict): Promise<void> {
    await this.db.sql(
      `insert into delivery_lane (channel, lane, away_until, failing_since, last_fault_code, last_fault_at)
       values ($1, $2, clock_timestamp() + make_interval(secs => $4::int), clock_timestamp(), $3, clock_timestamp())
       on conflict (channel, lane) do update set away_until = excluded.away_until,
         failing_since = coalesce(delivery_lane.failing_since, excluded.failing_since),
         last_fault_code = excluded.last_fault_code, last_fault_at = excluded.last_fault_at`,
      [channel, lane, verdict.code, verdict.laneWaitSeconds],
    );
  }

  /** Gives up what waits in a channel, or for one target of it. @returns which. */
  async giveUpWaiting(channel: Channel, code: string, targetId: string | null = null): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `update delivery set state = 'GIVEN_UP', last_fault_code = $2, last_fault_at = clock_timestamp(),
         lease_token = null, lease_until = null
       where channel = $1 and state in ('WAITING', 'FAILED') and ($3::uuid is null or target_id = $3)
         and (lease_until is null or lease_until < clock_timestamp())
       returning id`,
      [channel, code, targetId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Sends by e-mail what was given up elsewhere, where no other way is open for the same news, also for those who
   * switched e-mail off. @returns how many.
   */
  async fallBackToMail(deliveryIds: readonly string[], mailDomain: string): Promise<number> {
    const rows = await this.db.sql(
      `insert into delivery (notification_id, channel, staff_id, target_id, lane, message_id)
       select distinct n.id, 'EMAIL', n.staff_id, n.staff_id, 'EMAIL', format('<%s@%s>', n.id, $2::text)
       from delivery g join notification n on n.id = g.notification_id join staff s on s.id = n.staff_id and s.active
       where g.id = any($1::uuid[]) and g.channel <> 'WEBHOOK' and not exists (
         select 1 from delivery d where d.notification_id = n.id and d.staff_id is not null
           and d.state in ('WAITING', 'FAILED', 'SENT'))
       on conflict do nothing returning 1`,
      [deliveryIds, mailDomain],
    );
    return rows.length;
  }
}
