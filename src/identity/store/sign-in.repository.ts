import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { type Device } from '../domain/device.js';

/** @returns what is stored of a session or invitation token: 256 random bits need no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  /** null: a program, or from before this was kept */
  readonly device: Device | null;
}

/** Sign-ins: tokens are opaque, stored hashed, and die at once when revoked. */
@Injectable()
export class SignInRepository {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async passwordOf(emailHash: Buffer): Promise<{ staffId: string; hash: string } | null> {
    const row = await this.db.one<{ staff_id: string; hash: string }>(
      'select * from qorgau_password_of($1)',
      [emailHash],
    );
    return row && { staffId: row.staff_id, hash: row.hash };
  }

  /** @returns the token, shown once; sessions end after SESSION_HOURS of real time. */
  async start(staffId: string, device: Device | null): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const row = await this.db.one<{ at: Date }>(`select now() + make_interval(hours => $1) as at`, [
      this.config.get('SESSION_HOURS'),
    ]);
    const expiresAt = row!.at;
    await this.db.sql('select qorgau_start_session($1, $2, $3, $4, $5)', [
      staffId,
      tokenHash(token),
      expiresAt,
      device?.system ?? null,
      device?.browser ?? null,
    ]);
    return { token, expiresAt };
  }

  /**
   * Ends one session, or all of a person; from the next request on they are nobody.
   * @param takesDevice what the app kept on those devices is wiped when they next reach the house.
   */
  async revoke(by: { sessionId: string } | { staffId: string }, takesDevice: boolean): Promise<void> {
    const [column, id] = 'sessionId' in by ? ['id', by.sessionId] : ['staff_id', by.staffId];
    await this.db.sql(
      `update staff_session set revoked_at = now(), takes_device = $2 where ${column} = $1 and revoked_at is null`,
      [id, takesDevice],
    );
  }

  /** @returns whether the session behind a token was ended to take its device away; false for any other token. */
  async isTakenBack(hash: Buffer): Promise<boolean> {
    const row = await this.db.one<{ taken: boolean }>('select qorgau_device_taken_back($1) as taken', [hash]);
    return row?.taken === true;
  }

  async setPassword(staffId: string, hash: string): Promise<void> {
    await this.db.sql('select qorgau_set_password($1, $2)', [staffId, hash]);
  }

  /** @returns a link token by which the person sets a password, once, within `hours`. */
  async invite(staffId: string, hours: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.sql(
      `insert into staff_invitation (token_hash, staff_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
      [tokenHash(token), staffId, hours],
    );
    return token;
  }

  /** Sets the password an invitation asks for, once, and ends what sessions there were. @returns whose it was, or null when unknown, used or expired. */
  async acceptInvitation(token: string, passwordHash: string): Promise<string | null> {
    const row = await this.db.one<{ id: string | null }>('select qorgau_accept_invitation($1, $2) as id', [
      tokenHash(token),
      passwordHash,
    ]);
    return row?.id ?? null;
  }

  /** Only a new link opens the account after this. */
  async forgetPassword(staffId: string): Promise<void> {
    await this.db.sql('select qorgau_forget_password($1)', [staffId]);
  }

  /** Makes every link sent so far worthless. */
  async voidInvitations(staffId: string): Promise<void> {
    await this.db.sql('select qorgau_void_invitations($1)', [staffId]);
  }

  /** @returns a person's sessions that are open now, newest first. */
  async openSessions(staffId: string): Promise<SessionRow[]> {
    return this.db.sql<SessionRow>(
      `select id, created_at as "createdAt", expires_at as "expiresAt", last_seen_at as "lastSeenAt",
         case when device_system is not null
           then jsonb_build_object('system', device_system, 'browser', device_browser) end as device
       from staff_session
       where staff_id = $1 and revoked_at is null and expires_at > now() order by created_at desc, id desc`,
      [staffId],
    );
  }

  /** @param times when each session was used, milliseconds since 1970; an earlier time than is known changes nothing. */
  async seen(times: ReadonlyMap<string, number>): Promise<void> {
    await this.db.sql(
      `update staff_session s set last_seen_at = t.at
       from (select id, to_timestamp(ms / 1000.0) as at from unnest($1::uuid[], $2::float8[]) as u (id, ms)) t
       where s.id = t.id and s.last_seen_at < t.at`,
      [[...times.keys()], [...times.values()]],
    );
  }

  /** Ends a person's sessions but one: the one in which they asked for it. */
  async revokeOthers(staffId: string, keptSessionId: string | null): Promise<void> {
    await this.db.sql(
      `update staff_session set revoked_at = now()
       where staff_id = $1 and revoked_at is null and id is distinct from $2`,
      [staffId, keptSessionId],
    );
  }
}
