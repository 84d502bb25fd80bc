import { Injectable } from '@nestjs/common';
import { conflict, notFound, type Refusal } from '../kernel/index.js';
import { NamedLawyer } from '../presence/index.js';
import { Leaves } from './store/leaves.repository.js';

/** Lawyers who can be asked now. */
@Injectable()
export class AvailableLawyers {
  constructor(
    private readonly lawyers: NamedLawyer,
    private readonly leaves: Leaves,
  ) {}

  /** @returns NOT_FOUND (nobody of that id, or not an active lawyer), ON_LEAVE; null: they can be asked. */
  async fault(lawyerId: string, path: string): Promise<Refusal | null> {
    if (!(await this.lawyers.isLawyer(lawyerId))) return notFound(path);
    return (await this.leaves.awayNow([lawyerId])).has(lawyerId) ? conflict('ON_LEAVE', path) : null;
  }
}
