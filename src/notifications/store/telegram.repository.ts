import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Db } from '../../platform/db/index.js';
import { InstallationKeys, Vault } from '../../platform/vault/index.js';

export interface TelegramLink {
  readonly id: string;
  readonly staffId: string;
  readonly linkedAt: Date;
}

export type LinkEnd = 'UNLINKED' | 'STOPPED' | 'BLOCKED' | 'REPLACED' | 'LEFT';

const CODE_MINUTES = 15;
const codeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Which colleague reads in which chat. Chats are sealed under the colleague's key and forgotten with the link. */
@Injectable()
export class TelegramLinks {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly keys: InstallationKeys,
  ) {}

  /** Makes a code good once and for 15 minutes; those made before it are worthless. @returns it, to be shown once. */
  async makeCode(staffId: string, consentVersion: string): Promise<{ code: string; expiresAt: Date }> {
    const code = randomBytes(16).toString('base64url');
    await this.voidCodes(staffId);
    const row = await this.db.one<{ at: Date }>(
      `insert into telegram_code (code_hash, staff_id, consent_version, expires_at)
       values ($1, $2, $3, clock_timestamp() + make_interval(mins => $4)) returning expires_at as at`,
      [codeHash(code), staffId, consentVersion, CODE_MINUTES],
    );
    return { code, expiresAt: row!.at };
  }

  async voidCodes(staffId: string): Promise<void> {
    await this.db.sql(
      'update telegram_code set used_at = clock_timestamp() where staff_id = $1 and used_at is null',
      [staffId],
    );
  }

  /** Links a chat by a code, and takes it from whomever it was linked to. @returns whose it is now, or null. */
  async linkByCode(code: string, chatId: number): Promise<string | null> {
    const used = await this.db.one<{ staff_id: string; consent_version: string }>(
      `update telegram_code c set used_at = clock_timestamp() from staff s
       where c.code_hash = $1 and c.used_at is null and c.expires_at > clock_timestamp() and s.id = c.staff_id and s.active
       returning c.staff_id, c.consent_version`,
      [codeHash(code)],
    );
    if (!used) return null;
    await this.end({ staffId: used.staff_id }, 'REPLACED');
    await this.end({ chatId }, 'REPLACED');
    const id = this.db.newId();
    const sealed = await this.vault.seal(used.staff_id, placeOf(id), String(chatId));
    await this.db.sql(
      `insert into telegram_link (id, staff_id, sealed_chat_id, chat_hash, consent_version) values ($1, $2, $3, $4, $5)`,
      [id, used.staff_id, sealed, this.chatHash(chatId), used.consent_version],
    );
    return used.staff_id;
  }

  /** Ends a link and forgets the chat. @returns whether there was one. */
  async end(
    by: { staffId: string } | { chatId: number } | { linkId: string },
    reason: LinkEnd,
  ): Promise<boolean> {
    const [column, value] =
      'staffId' in by
        ? ['staff_id', by.staffId]
        : 'chatId' in by
          ? ['chat_hash', this.chatHash(by.chatId)]
          : ['id', by.linkId];
    const ended = await this.db.sql(
      `update telegram_link set ended_at = clock_timestamp(), end_reason = $2, sealed_chat_id = null, chat_hash = null
       where ${column} = $1 and ended_at is null returning 1`,
      [value, reason],
    );
    return ended.length > 0;
  }

  /** Ends the links of those who have left. */
  async endOfLeavers(): Promise<void> {
    await this.db.sql(
      `update telegram_link l set ended_at = clock_timestamp(), end_reason = 'LEFT', sealed_chat_id = null, chat_hash = null
       from staff s where s.id = l.staff_id and not s.active and l.ended_at is null`,
    );
  }

  async of(staffId: string): Promise<TelegramLink | null> {
    return this.db.one<TelegramLink>(
      `select id, staff_id as "staffId", linked_at as "linkedAt" from telegram_link where staff_id = $1 and ended_at is null`,
      [staffId],
    );
  }

  /** @returns the chat of a link, opened; null where it has ended. */
  async chatOf(linkId: string): Promise<number | null> {
    const row = await this.db.one<{ staff_id: string; sealed_chat_id: Buffer }>(
      'select staff_id, sealed_chat_id from telegram_link where id = $1 and ended_at is null',
      [linkId],
    );
    const chat =
      row &&
      (await this.vault.open({ ...placeOf(linkId), subjectId: row.staff_id, bytes: row.sealed_chat_id }));
    return chat ? Number(chat) : null;
  }

  /** Equal for equal chats, worthless without the installation's key: /stop comes from a chat and not from a colleague. */
  private chatHash(chatId: number): Buffer {
    return this.keys.hash('telegram-chat', String(chatId));
  }
}

const placeOf = (linkId: string) => ({ table: 'telegram_link', column: 'sealed_chat_id', rowId: linkId });
