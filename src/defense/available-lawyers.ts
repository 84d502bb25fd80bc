import { Injectable } from '@nestjs/common';
import { conflict, notFound, type Refusal } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { NamedLawyer } from '../presence/index.js';
import { Leaves } from './store/leaves.repository.js';

/** Lawyers who can be asked now. */
@Injectable()
export class AvailableLawyers {
  constructor(
    private readonly db: Db,
    private readonly lawyers: NamedLawyer,
    private readonly leaves: Leaves,
  ) {}

  /** @returns NOT_FOUND (nobody of that id, or not an active lawyer), ON_LEAVE; null: they can be asked. */
  async fault(lawyerId: string, path: string): Promise<Refusal | null> {
    if (!(await this.lawyers.isLawyer(lawyerId))) return notFound(path);
    const now = await this.db.now();
    const away = await this.leaves.isAway(lawyerId, { from: now, until: now.add({ milliseconds: 1 }) });
    return away ? conflict('ON_LEAVE', path) : null;
  }
}
