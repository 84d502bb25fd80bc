import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { TombstoneKeys, type NamedFacts } from '../../names/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { isSameAsErased } from '../domain/same-as-erased.js';
import { Tombstones } from '../store/tombstones.repository.js';

/** Rows an hour of which a lawyer or an operator is told: a station's worth of coincidences, not a list tried out. */
const TOLD_AN_HOUR = 20;

/** Of rows in their order, the tombstones each is the same as. */
export type TombstonesOfRows = readonly (readonly string[])[];

/** What may be told of rows, in their order. */
export interface ToldOfErased {
  readonly rows: readonly boolean[];
  /** false: the hour's budget of such answers is spent */
  readonly complete: boolean;
}

/** Whether somebody erased on request comes back. Says that, and never who: there is nobody to name. */
@Injectable()
export class ErasedBefore {
  private readonly budget = new RateLimiterMemory({ points: TOLD_AN_HOUR, duration: 3600 });

  constructor(
    private readonly db: Db,
    private readonly keys: TombstoneKeys,
    private readonly tombstones: Tombstones,
  ) {}

  /** One statement for all rows. What is found is not told yet. */
  async find(rows: readonly NamedFacts[]): Promise<TombstonesOfRows> {
    const marks = rows.map((row) => this.keys.of(row));
    const asked = marks.filter(({ nameKeys, iinKey }) => nameKeys.length > 0 || iinKey);
    const found = asked.length > 0 ? await this.tombstones.like(asked) : [];
    return marks.map((row) => found.filter((erased) => isSameAsErased(row, erased)).map(({ id }) => id));
  }

  /** Puts down what is told, under the tombstones' ids; past the hour's budget nothing is told to whoever logs. */
  async tell(found: TombstonesOfRows): Promise<ToldOfErased> {
    const hits = found.filter((ids) => ids.length > 0).length;
    if (hits === 0) return { rows: found.map(() => false), complete: true };
    const { id, role } = await this.db.actor();
    if (id && role !== 'COORDINATOR' && !(await this.withinBudget(id, hits))) {
      return { rows: found.map(() => false), complete: false };
    }
    await this.db.sql(
      `select qorgau_audit('DISCLOSED', 'erasedBefore', 'compare a new row with tombstones', $1, null, $2)`,
      [[...new Set(found.flat())], currentOperation().correlationId],
    );
    return { rows: found.map((ids) => ids.length > 0), complete: true };
  }

  private withinBudget(actorId: string, hits: number): Promise<boolean> {
    return this.budget.consume(actorId, hits).then(
      () => true,
      () => false,
    );
  }
}
