import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { Db, loadersOf } from '../platform/db/index.js';
import { presentAccessRefusal, presentPresence, presentStatement } from './presenters.js';
import { AccessRefusals } from './store/access-refusals.repository.js';
import { RefusalStatements } from './store/refusal-statements.repository.js';
import { Presences } from './store/presences.repository.js';
import type { AccessRefusal } from './types/access-refusal.type.js';
import type { Presence } from './types/presence.type.js';
import type { RefusalStatement } from './types/refusal-statement.type.js';

const loader = loadersOf('presence');

const RECENT_HOURS = 24;

/** Who stands where, and who was kept out: one statement for all that one operation asks for. */
@Injectable()
export class PresenceLoaders {
  constructor(
    private readonly db: Db,
    private readonly custody: CustodyLoaders,
    private readonly presences: Presences,
    private readonly refusals: AccessRefusals,
    private readonly statements: RefusalStatements,
  ) {}

  /** @returns open check-ins at a department, longest first. */
  atDoor(departmentId: string): Promise<Presence[]> {
    return loader('at-door', async (ids) => {
      const rows = await this.presences.openAt(ids);
      const at = await this.custody.byDepartment(rows);
      return ids.map((id) => (at.get(id) ?? []).map(presentPresence));
    }).load(departmentId);
  }

  /** @returns where a lawyer stands now. */
  ofLawyer(lawyerId: string): Promise<Presence | null> {
    return loader('of-lawyer', async (ids) => {
      const rows = await this.presences.openOfAll(ids);
      const found = new Map(rows.map((row) => [row.lawyerId, presentPresence(row)]));
      return ids.map((id) => found.get(id) ?? null);
    }).load(lawyerId);
  }

  /** @returns refusals at a department that still run or began in the last 24 hours, latest first. */
  refusalsAt(departmentId: string): Promise<AccessRefusal[]> {
    return loader('refusals-at', async (ids) => {
      const now = await this.db.now();
      const since = new Date(now.subtract({ hours: RECENT_HOURS }).epochMilliseconds);
      const at = await this.custody.byDepartment(await this.refusals.at(ids, since));
      return ids.map((id) => (at.get(id) ?? []).map((row) => presentAccessRefusal(row, now)));
    }).load(departmentId);
  }

  /** @returns what was said while a lawyer waited, in its order. */
  statementsOf(refusalId: string): Promise<RefusalStatement[]> {
    return loader('statements-of', async (ids) => {
      const rows = await this.statements.of(ids);
      return ids.map((id) => rows.filter((row) => row.refusalId === id).map(presentStatement));
    }).load(refusalId);
  }
}
