import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';

/** Whom the chain of one clock reaches, in its order; ids of active colleagues. */
export interface Contacts {
  /** the lawyer who answers for it; null: nobody who is here does, so the chain begins with the backup */
  readonly responsible: string | null;
  /**
   * Lawyers who stand in, never the responsible one: others who accepted the case, else those named as its backup,
   * else those on shift or present where the person is held. Without those whose interests are declared to conflict.
   */
  readonly backup: readonly string[];
  /** who has the desk now; empty: nobody */
  readonly onDuty: readonly string[];
  /** every coordinator and operator */
  readonly desk: readonly string[];
}

/** A clock to be asked about. */
export interface AskedClock {
  readonly id: string;
  readonly detentionId: string;
  /** the colleague whose record started it: answers where no lawyer has accepted the case */
  readonly recorderId: string | null;
}

const NOBODY: Contacts = { responsible: null, backup: [], onDuty: [], desk: [] };

interface ContactsRow {
  readonly clock_id: string;
  readonly responsible: string | null;
  readonly backup: readonly string[];
  readonly on_duty: readonly string[];
  readonly desk: readonly string[];
}

/**
 * Who is told: responsible lawyer, backup, coordinator on duty, everyone on the desk. Colleagues on leave are left
 * out, but for the last one who could be told at all. The answer is the same whoever asks, the worker as well.
 */
@Injectable()
export class EscalationContacts {
  constructor(private readonly db: Db) {}

  /** @returns contacts of episodes, by the ids given; merged episodes share theirs. One statement. */
  async of(detentionIds: readonly string[]): Promise<ReadonlyMap<string, Contacts>> {
    return this.ofClocks([...new Set(detentionIds)].map((id) => ({ id, detentionId: id, recorderId: null })));
  }

  /** @returns contacts by the clocks' ids; one statement for hundreds of them. */
  async ofClocks(clocks: readonly AskedClock[]): Promise<ReadonlyMap<string, Contacts>> {
    if (clocks.length === 0) return new Map();
    const rows = await this.db.sql<ContactsRow>(
      `select clock_id, responsible, backup, on_duty, desk
       from defense_contacts($1::uuid[], $2::uuid[], $3::uuid[])`,
      [
        clocks.map(({ id }) => id),
        clocks.map(({ detentionId }) => detentionId),
        clocks.map(({ recorderId }) => recorderId),
      ],
    );
    const found = new Map(rows.map((row) => [row.clock_id, contactsOf(row)]));
    return new Map(clocks.map(({ id }) => [id, found.get(id) ?? NOBODY]));
  }
}

const contactsOf = ({ responsible, backup, on_duty: onDuty, desk }: ContactsRow): Contacts => ({
  responsible,
  backup,
  onDuty,
  desk,
});
