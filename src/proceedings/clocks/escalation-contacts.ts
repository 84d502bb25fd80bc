import { Injectable } from '@nestjs/common';
import type { Contacts } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Representation } from '../store/representation.repository.js';

/** Whom each deadline's chain reaches at this moment. */
@Injectable()
export class EscalationContacts {
  constructor(private readonly representation: Representation) {}

  /** @returns contacts by deadline id, however many deadlines in one statement. */
  async of(rows: readonly DeadlineRow[]): Promise<ReadonlyMap<string, Contacts>> {
    const contacts = await this.representation.contactsOf(rows);
    return new Map(
      [...contacts].map(([id, { responsible, backup, onDuty, desk }]) => [
        id,
        { RESPONSIBLE: responsible ? [responsible] : [], BACKUP: backup, ON_DUTY: onDuty, DESK: desk },
      ]),
    );
  }
}
