import { Injectable } from '@nestjs/common';
import { notFound, type Refusal } from '../../kernel/index.js';
import { type StaffMember } from '../staff.types.js';
import { type StaffRow } from '../store/staff.entity.js';
import { StaffRepository } from '../store/staff.repository.js';

/** What a verb about a colleague leaves: whom it was about. */
export interface StaffOutcome extends Record<string, unknown> {
  readonly staffId: string;
}

/** Finds and shows the colleague a verb is about. */
@Injectable()
export class Colleagues {
  constructor(private readonly staff: StaffRepository) {}

  async find(staffId: string): Promise<StaffRow | Refusal> {
    return (await this.staff.findOne(staffId)) ?? notFound('staffId');
  }

  /** @returns the colleague with their name, which this opens. */
  async show(staffId: string): Promise<StaffMember> {
    const row = await this.staff.findOne(staffId);
    if (!row) throw new Error('a colleague of an outcome is gone');
    const [name] = await this.staff.names([row]);
    return { ...row, name: name ?? '' };
  }
}
