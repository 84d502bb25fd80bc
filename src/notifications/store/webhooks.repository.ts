import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { NotificationKind } from '../domain/alert-text.js';
import { FAILURES_UNTIL_PAUSE } from '../domain/webhook-rules.js';

export interface WebhookRow {
  readonly id: string;
  readonly host: string;
  readonly kinds: NotificationKind[];
  readonly madeAt: Date;
  readonly failuresInRow: number;
  readonly lastSentAt: Date | null;
  readonly lastFaultCode: string | null;
  readonly lastFaultAt: Date | null;
  readonly pausedAt: Date | null;
}

export interface WebhookDeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  readonly state: string;
  readonly attempts: number;
  readonly kind: NotificationKind | null;
  readonly madeAt: Date;
  readonly sentAt: Date | null;
  readonly lastFaultCode: string | null;
}

const COLUMNS = `id, host, kinds, made_at as "madeAt", failures_in_row as "failuresInRow", last_sent_at as "lastSentAt",
  last_fault_code as "lastFaultCode", last_fault_at as "lastFaultAt", paused_at as "pausedAt"`;

const newSecret = (): string => `qwh_${randomBytes(32).toString('base64url')}`;

/** Receivers of news outside. Address and signing secret are sealed under a key of the webhook's own. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** @returns its id and its secret, to be shown once. */
  async add(
    url: URL,
    kinds: readonly NotificationKind[],
    madeBy: string,
  ): Promise<{ id: string; secret: string }> {
    const id = this.db.newId();
    const secret = newSecret();
    await this.db.sql(
      `insert into webhook (id, host, sealed_url, sealed_secret, kinds, made_by) values ($1, $2, $3, $4, $5::text[], $6)`,
      [
        id,
        url.host,
        await this.vault.seal(id, placeOf(id, 'sealed_url'), url.href),
        await this.vault.seal(id, placeOf(id, 'sealed_secret'), secret),
        kinds,
        madeBy,
      ],
    );
    return { id, secret };
  }

  /** @returns those that were not removed, oldest first. */
  async all(): Promise<WebhookRow[]> {
    return this.db.sql<WebhookRow>(
      `select ${COLUMNS} from webhook where removed_at is null order by made_at, id`,
    );
  }

  async findOne(id: string): Promise<WebhookRow | null> {
    return this.db.one<WebhookRow>(`select ${COLUMNS} from webhook where id = $1 and removed_at is null`, [
      id,
    ]);
  }

  /** @returns the last twenty messages of a webhook, newest first. */
  async recent(webhookId: string): Promise<WebhookDeliveryRow[]> {
    return this.db.sql<WebhookDeliveryRow>(
      `select d.id, d.target_id as "webhookId", d.state, d.attempts, k.kind, d.made_at as "madeAt", d.sent_at as "sentAt",
         d.last_fault_code as "lastFaultCode"
       from delivery d left join qorgau_webhook_kinds($1) k on k.delivery_id = d.id
       where d.channel = 'WEBHOOK' and d.target_id = $1 order by d.id desc limit 20`,
      [webhookId],
    );
  }

  /** @returns what is needed to send, opened; null where it is paused or removed. */
  async open(id: string): Promise<{ url: URL; secret: string } | null> {
    const row = await this.db.one<{ sealed_url: Buffer; sealed_secret: Buffer }>(
      'select sealed_url, sealed_secret from webhook where id = $1 and removed_at is null and paused_at is null',
      [id],
    );
    if (!row) return null;
    const [url, secret] = await this.vault.openAll([
      { ...placeOf(id, 'sealed_url'), subjectId: id, bytes: row.sealed_url },
      { ...placeOf(id, 'sealed_secret'), subjectId: id, bytes: row.sealed_secret },
    ]);
    return url && secret ? { url: new URL(url), secret } : null;
  }

  /** The old secret signs nothing from now on. @returns the new one, to be shown once. */
  async rotate(id: string): Promise<string> {
    const secret = newSecret();
    await this.db.sql('update webhook set sealed_secret = $2 where id = $1 and removed_at is null', [
      id,
      await this.vault.seal(id, placeOf(id, 'sealed_secret'), secret),
    ]);
    return secret;
  }

  /** Forgets address and secret. */
  async remove(id: string): Promise<void> {
    await this.db.sql(
      `update webhook set removed_at = clock_timestamp(), sealed_url = null, sealed_secret = null
       where id = $1 and removed_at is null`,
      [id],
    );
  }

  async resume(id: string): Promise<void> {
    await this.db.sql('update webhook set paused_at = null, failures_in_row = 0 where id = $1', [id]);
  }

  /** Makes a message of its own, to see whether it arrives. @returns its id. */
  async test(id: string): Promise<string | null> {
    return (
      (await this.db.one<{ id: string | null }>('select qorgau_test_webhook($1) as id', [id]))?.id ?? null
    );
  }

  async noteSent(id: string): Promise<void> {
    await this.db.sql(
      'update webhook set last_sent_at = clock_timestamp(), failures_in_row = 0 where id = $1',
      [id],
    );
  }

  /** @param isGone pauses at once. @returns whether it is paused now. */
  async noteFailed(id: string, code: string, isGone: boolean): Promise<boolean> {
    const row = await this.db.one<{ paused: boolean }>(
      `update webhook set failures_in_row = failures_in_row + 1, last_fault_code = $2, last_fault_at = clock_timestamp(),
         paused_at = case when $3 or failures_in_row + 1 >= $4 then coalesce(paused_at, clock_timestamp()) else paused_at end
       where id = $1 returning paused_at is not null as paused`,
      [id, code, isGone, FAILURES_UNTIL_PAUSE],
    );
    return row?.paused ?? false;
  }
}

const placeOf = (id: string, column: string) => ({ table: 'webhook', column, rowId: id });
