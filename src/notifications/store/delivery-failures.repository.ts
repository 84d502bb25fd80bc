import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { Channel, OwnChannel } from '../domain/channel.js';

export interface ChannelFailures {
  readonly channel: Channel;
  readonly retrying: number;
  readonly givenUp: number;
  readonly awaySince: Date | null;
  readonly lastFaultCode: string | null;
  readonly lastFaultAt: Date | null;
}

export interface LastFailure {
  readonly code: string;
  readonly at: Date;
}

/** What did not leave, for those who can help, and for whoever it was meant for. */
@Injectable()
export class DeliveryFailures {
  constructor(private readonly db: Db) {}

  /** @returns one row a channel, also where all is well. */
  async byChannel(): Promise<ChannelFailures[]> {
    return this.db.sql<ChannelFailures>(
      `select c.channel, coalesce(f.retrying, 0)::int as retrying, coalesce(f.given_up, 0)::int as "givenUp",
         l.away_since as "awaySince", f.code as "lastFaultCode", f.at as "lastFaultAt"
       from unnest(array['EMAIL', 'TELEGRAM', 'PUSH', 'WEBHOOK']) with ordinality as c (channel, place)
       left join lateral (
         select count(*) filter (where state = 'FAILED') as retrying, count(*) filter (where state = 'GIVEN_UP') as given_up,
           (array_agg(last_fault_code order by last_fault_at desc nulls last, id desc))[1] as code, max(last_fault_at) as at
         from delivery d where d.channel = c.channel and d.state in ('FAILED', 'GIVEN_UP')
       ) f on true
       left join lateral (
         select min(failing_since) as away_since from delivery_lane d where d.channel = c.channel
       ) l on true
       order by c.place`,
    );
  }

  /** @returns the newest message of this colleague that did not leave by a channel. */
  async lastOf(staffId: string, channel: OwnChannel): Promise<LastFailure | null> {
    return this.db.one<LastFailure>(
      `select last_fault_code as code, coalesce(last_fault_at, made_at) as at from delivery
       where staff_id = $1 and channel = $2 and last_fault_code is not null order by id desc limit 1`,
      [staffId, channel],
    );
  }
}
