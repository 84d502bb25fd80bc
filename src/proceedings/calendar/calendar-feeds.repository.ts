import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Db, type StaffRole } from '../../platform/db/index.js';

export type FeedLanguage = 'en' | 'ru' | 'kk';

export interface CalendarFeedRow {
  readonly id: string;
  readonly language: FeedLanguage;
  readonly madeAt: Date;
  readonly readAt: Date | null;
}

/** Whose feed was opened. */
export interface FeedOwner {
  readonly staffId: string;
  readonly role: StaffRole;
  readonly language: FeedLanguage;
}

/** @returns what is stored of a token: 256 random bits need no slow hash. */
const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Addresses a calendar asks by itself. A token is shown once and stored hashed. */
@Injectable()
export class CalendarFeeds {
  constructor(private readonly db: Db) {}

  /** @returns the feed's id and the token of its address, to be shown once. */
  async add(staffId: string, language: FeedLanguage): Promise<{ id: string; token: string }> {
    const id = this.db.newId();
    const token = randomBytes(32).toString('base64url');
    await this.db.sql(
      'insert into calendar_feed (id, staff_id, token_hash, language) values ($1, $2, $3, $4)',
      [id, staffId, tokenHash(token), language],
    );
    return { id, token };
  }

  /** @returns a colleague's feeds that can be read, oldest first. */
  async of(staffId: string): Promise<CalendarFeedRow[]> {
    return this.db.sql<CalendarFeedRow>(
      `select id, language, made_at as "madeAt", read_at as "readAt" from calendar_feed
       where staff_id = $1 and revoked_at is null order by made_at, id`,
      [staffId],
    );
  }

  /** @returns whether it could be read until now. */
  async revoke(id: string, staffId: string): Promise<boolean> {
    const revoked = await this.db.sql(
      `update calendar_feed set revoked_at = clock_timestamp()
       where id = $1 and staff_id = $2 and revoked_at is null returning id`,
      [id, staffId],
    );
    return revoked.length > 0;
  }

  /** From here on the session reads as the feed's owner does. @returns null: unknown, revoked, or its owner left. */
  async open(token: string): Promise<FeedOwner | null> {
    return this.db.one<FeedOwner>('select staff_id as "staffId", role, language from qorgau_open_feed($1)', [
      tokenHash(token),
    ]);
  }
}
