import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { Contacts } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Notices } from './notices.js';

/** Whom each deadline's chain reaches at this moment. */
@Injectable()
export class EscalationContacts {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
  ) {}

  /** @returns contacts by deadline id, however many deadlines in a fixed number of statements. */
  async of(rows: readonly DeadlineRow[]): Promise<ReadonlyMap<string, Contacts>> {
    const responsible = await this.notices.responsibleFor(rows);
    const desk = await this.db.sql<{ id: string }>(
      `select id from staff where active and role in ('COORDINATOR', 'OPERATOR') order by id`,
    );
    const DESK = desk.map(({ id }) => id);
    return new Map(
      rows.map(({ id }) => {
        const staffId = responsible.get(id);
        return [id, { RESPONSIBLE: staffId ? [staffId] : [], BACKUP: [], ON_DUTY: [], DESK }] as const;
      }),
    );
  }
}
