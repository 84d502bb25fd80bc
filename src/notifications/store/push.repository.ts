import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { InstallationKeys, Vault } from '../../platform/vault/index.js';

/** What a browser gives to be reached by (RFC 8030, RFC 8291). */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushSubscriptionRow {
  readonly id: string;
  readonly service: string;
  readonly madeAt: Date;
}

export type SubscriptionEnd = 'UNSUBSCRIBED' | 'GONE' | 'LEFT';

/** Browsers that ask to be woken. Addresses are sealed under the colleague's key and forgotten with the subscription. */
@Injectable()
export class PushSubscriptions {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly keys: InstallationKeys,
  ) {}

  /** One browser has one reader: an endpoint known already is taken over. @returns its id. */
  async add(staffId: string, service: string, address: PushAddress): Promise<string> {
    const hash = this.keys.hash('push-endpoint', address.endpoint);
    await this.db.sql('select qorgau_free_push_endpoint($1)', [hash]);
    const id = this.db.newId();
    const sealed = await this.vault.sealJson(staffId, placeOf(id), address);
    await this.db.sql(
      `insert into push_subscription (id, staff_id, service, endpoint_hash, sealed_subscription) values ($1, $2, $3, $4, $5)`,
      [id, staffId, service, hash, sealed],
    );
    return id;
  }

  /** @returns a colleague's open subscriptions, newest first. */
  async of(staffId: string): Promise<PushSubscriptionRow[]> {
    return this.db.sql<PushSubscriptionRow>(
      `select id, service, made_at as "madeAt" from push_subscription
       where staff_id = $1 and ended_at is null order by made_at desc, id desc`,
      [staffId],
    );
  }

  /** @returns the address, opened; null where the subscription has ended. */
  async addressOf(id: string): Promise<PushAddress | null> {
    const row = await this.db.one<{ staff_id: string; sealed_subscription: Buffer }>(
      'select staff_id, sealed_subscription from push_subscription where id = $1 and ended_at is null',
      [id],
    );
    const opened =
      row &&
      (await this.vault.open({ ...placeOf(id), subjectId: row.staff_id, bytes: row.sealed_subscription }));
    return opened ? (JSON.parse(opened) as PushAddress) : null;
  }

  /** @returns whether it was open. */
  async end(id: string, reason: SubscriptionEnd): Promise<boolean> {
    const ended = await this.db.sql(
      `update push_subscription set ended_at = clock_timestamp(), end_reason = $2, endpoint_hash = null, sealed_subscription = null
       where id = $1 and ended_at is null returning 1`,
      [id, reason],
    );
    return ended.length > 0;
  }

  /** Ends the subscriptions of those who have left. */
  async endOfLeavers(): Promise<void> {
    await this.db.sql(
      `update push_subscription p set ended_at = clock_timestamp(), end_reason = 'LEFT', endpoint_hash = null, sealed_subscription = null
       from staff s where s.id = p.staff_id and not s.active and p.ended_at is null`,
    );
  }
}

const placeOf = (id: string) => ({ table: 'push_subscription', column: 'sealed_subscription', rowId: id });
