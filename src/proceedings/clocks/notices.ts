import { Injectable } from '@nestjs/common';
import { Notifications } from '../../notifications/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Representation } from '../store/representation.repository.js';

/** Says aloud what happened to a deadline: to whoever answers for it, and to the coordinators. */
@Injectable()
export class Notices {
  constructor(
    private readonly notifications: Notifications,
    private readonly representation: Representation,
  ) {}

  /**
   * @returns who answers for each deadline and is here: the lawyer who accepted the case, else the one whose record
   * started it. Whoever is on leave, has left the house or left the case with the desk is not.
   */
  async responsibleFor(rows: readonly DeadlineRow[]): Promise<ReadonlyMap<string, string>> {
    const contacts = await this.representation.contactsOf(rows);
    return new Map(
      [...contacts].flatMap(([id, { responsible }]) => (responsible ? [[id, responsible] as const] : [])),
    );
  }

  /** A reminder already sent is no longer true: it is corrected, never moved in silence. */
  async changed(rows: readonly DeadlineRow[]): Promise<void> {
    const responsible = await this.responsibleFor(rows);
    await this.notifications.tellMany(
      rows.map((row) => ({
        to: { staffIds: oneOrNone(responsible.get(row.id)), roles: ['COORDINATOR'] },
        kind: 'DEADLINE_CHANGED',
        ref: { type: 'DEADLINE', id: row.id },
        dedupeKey: `deadline-changed:${row.id}:${row.version}`,
        urgent: true,
      })),
    );
  }

  /** No pack covers a criminal case: somebody must call a lawyer who does. Told once a turn. */
  async turnedCriminal(rows: readonly DeadlineRow[]): Promise<void> {
    const responsible = await this.responsibleFor(rows);
    const cases = [...new Set(rows.map((row) => row.detentionId))];
    await this.notifications.tellMany(
      cases.map((detentionId) => {
        const own = rows.filter((row) => row.detentionId === detentionId);
        const turn = Math.max(...own.map((row) => row.version));
        return {
          to: { staffIds: own.flatMap((row) => responsible.get(row.id) ?? []), roles: ['COORDINATOR'] },
          kind: 'CASE_TURNED_CRIMINAL',
          ref: { type: 'DETENTION', id: detentionId },
          dedupeKey: `criminal:${detentionId}:${turn}`,
          urgent: true,
        };
      }),
    );
  }
}

const oneOrNone = (staffId: string | undefined): string[] => (staffId ? [staffId] : []);
