import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { type WatchChannel } from './family-database.js';

/** A letter somebody has taken to send, for two minutes. */
export interface ClaimedLetter {
  readonly id: string;
  readonly kind: 'CONFIRM' | 'NEWS';
  readonly attempts: number;
  readonly lease: string;
  readonly watchId: string;
  readonly sealed: Buffer;
}

/** Letters to families that wait. One is sent by whoever holds its lease; a lease that ran out is free again. */
@Injectable()
export class WatchMails {
  constructor(private readonly db: Db) {}

  /** Takes the one of a way that has waited longest. @returns null when nothing is due. */
  claim(channel: WatchChannel): Promise<ClaimedLetter | null> {
    return this.db.one<ClaimedLetter>(
      `update family_watch_mail m
       set attempts = m.attempts + 1, lease_token = gen_random_uuid(),
           lease_until = clock_timestamp() + interval '2 minutes'
       from family_watch_request w
       where w.id = m.watch_id and m.id = (
         select due.id from family_watch_mail due join family_watch_request asked on asked.id = due.watch_id
         where due.state in ('WAITING', 'FAILED') and due.retry_at <= clock_timestamp() and asked.channel = $1
           and (due.lease_until is null or due.lease_until < clock_timestamp())
         order by due.retry_at limit 1 for update of due skip locked
       )
       returning m.id, m.kind, m.attempts, m.lease_token as lease, w.id as "watchId", w.sealed`,
      [channel],
    );
  }

  /** @param retryInSeconds null gives the letter up; undefined says that it was sent. */
  async settle({ id, lease }: ClaimedLetter, retryInSeconds?: number | null): Promise<void> {
    const state = retryInSeconds === undefined ? 'SENT' : retryInSeconds === null ? 'GIVEN_UP' : 'FAILED';
    await this.db.sql(
      `update family_watch_mail set state = $3, lease_token = null, lease_until = null,
         retry_at = clock_timestamp() + make_interval(secs => $4)
       where id = $1 and lease_token = $2`,
      [id, lease, state, retryInSeconds ?? 0],
    );
  }
}
