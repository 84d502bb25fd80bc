import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

export interface StartedWatch {
  readonly id: string;
  readonly sealed: Buffer;
  /** null until a chat has taken it */
  readonly contactTag: Buffer | null;
}

/** As many as of one e-mail address. */
const MOST_OF_A_CHAT = 5;

/** Requests to be told in Telegram, by the chat that took them. */
@Injectable()
export class WatchChats {
  constructor(private readonly db: Db) {}

  /** Locked until the transaction ends: two chats cannot take one. @returns null where the link is none of ours. */
  started(confirmHash: Buffer): Promise<StartedWatch | null> {
    return this.db.one<StartedWatch>(
      `select id, sealed, contact_tag as "contactTag" from family_watch_request
       where confirm_hash = $1 and channel = 'TELEGRAM' for update`,
      [confirmHash],
    );
  }

  async hasEnough(tag: Buffer): Promise<boolean> {
    const sql = 'select count(*)::int as count from family_watch_request where contact_tag = $1';
    return (await this.db.one<{ count: number }>(sql, [tag]))!.count >= MOST_OF_A_CHAT;
  }

  /** @param sealed the request with its contact, sealed anew. */
  async take({ id, sealed, tag }: { id: string; sealed: Buffer; tag: Buffer }): Promise<void> {
    await this.db.sql(
      `update family_watch_request
       set sealed = $2, contact_tag = $3, confirmed_on = (domain_now() at time zone 'UTC')::date where id = $1`,
      [id, sealed, tag],
    );
  }

  /** Erases what a chat asked. */
  async eraseOf(tag: Buffer): Promise<void> {
    await this.db.sql(`delete from family_watch_request where contact_tag = $1 and channel = 'TELEGRAM'`, [
      tag,
    ]);
  }

  async erase(id: string): Promise<void> {
    await this.db.sql('delete from family_watch_request where id = $1', [id]);
  }
}
