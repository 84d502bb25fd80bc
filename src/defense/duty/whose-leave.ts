import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Db, type StaffRole } from '../../platform/db/index.js';
import { hasLeave, speaksOfLeave } from '../leave.policy.js';
import { DeskDuties } from '../store/desk-duties.repository.js';

/** A colleague who goes. */
export interface Away {
  readonly id: string;
  readonly role: StaffRole;
}

/** Whose leave a request is about: everybody speaks for themselves, a coordinator also for others. */
@Injectable()
export class WhoseLeave {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly desk: DeskDuties,
  ) {}

  /** @refuses NOT_YOURS; NOT_FOUND (nobody of that id, not active, or of a role that keeps no clock). */
  async of(staffId: string | null | undefined): Promise<Away | Refusal> {
    const actor = await this.db.actor();
    if (staffId && !speaksOfLeave(actor, staffId)) return refuse('NOT_YOURS', { path: 'staffId' });
    const row = await this.staff.findOne(staffId ?? actor.id!);
    return row && hasLeave(row) ? { id: row.id, role: row.role } : notFound('staffId');
  }

  /** @returns whether they have the desk: it is given back before anybody goes. */
  async hasDesk({ id }: Away): Promise<boolean> {
    return (await this.desk.openOf(id)) !== null;
  }
}
