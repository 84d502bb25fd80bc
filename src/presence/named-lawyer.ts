import { Injectable } from '@nestjs/common';
import { notFound, refuse, type Refusal } from '../kernel/index.js';
import { StaffRepository } from '../identity/index.js';
import { Db } from '../platform/db/index.js';

/** Which lawyer a request is about: a lawyer speaks for themselves, a coordinator names one. */
@Injectable()
export class NamedLawyer {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
  ) {}

  /** @refuses NOT_YOURS, LAWYER_MISSING, NOT_FOUND (nobody of that id, or not an active lawyer). */
  async of(lawyerId: string | null | undefined): Promise<string | Refusal> {
    const { id, role } = await this.db.actor();
    if (role === 'LAWYER') {
      return lawyerId && lawyerId !== id ? refuse('NOT_YOURS', { path: 'lawyerId' }) : id!;
    }
    if (!lawyerId) return refuse('LAWYER_MISSING', { path: 'lawyerId' });
    return (await this.isLawyer(lawyerId)) ? lawyerId : notFound('lawyerId');
  }

  async isLawyer(id: string): Promise<boolean> {
    const row = await this.staff.findOne(id);
    return row !== null && row.active && row.role === 'LAWYER';
  }
}
