import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { currentOperation, Db } from '../platform/db/index.js';
import { AdviceHandles } from './advice-handles.js';
import type { Advice, AdviceAnswer, AskedRow, Differs, LikeRecord } from './advice-values.js';
import { rank, recordsOf, Resemblance, type HashedRows, type Resembling } from './resemblance.js';
import { KnownPeople, type PersonInBrief } from './store/known-people.repository.js';
import { Persons } from './store/persons.repository.js';
import { ErasedBefore, type TombstonesOfRows } from './tombstones/erased-before.js';

/** Rows a person may have compared in an hour: a long night's work, not a dictionary. */
const ROWS_AN_HOUR = 3_000;
/** So many are compared while a session is open; more would hold its connection too long. */
const MOST_INSIDE = 25;
/** What differs from a stranger's record. How near a spelling is would tell the stored one, letter by letter. */
const TOLD_OF_STRANGERS: readonly Differs[] = ['IIN', 'BIRTH_DATE', 'BIRTH_YEAR', 'FATHER', 'NAME', 'SEX'];

/** What the caller may see of the people found. */
interface Shown {
  readonly briefs: ReadonlyMap<string, PersonInBrief>;
  readonly visible: ReadonlySet<string>;
  readonly actorId: string | null;
}

/** What advice reads past everybody's sight, and what the caller may see of it. */
@Injectable()
export class AdviceStores {
  constructor(
    readonly people: KnownPeople,
    readonly persons: Persons,
    readonly erased: ErasedBefore,
  ) {}
}

/** Rows beside what is known, read in one session and not told yet. */
interface Begun {
  readonly hashed: HashedRows;
  readonly erased: TombstonesOfRows;
}

/**
 * Duplicate advice: warns, never blocks, and is not a name oracle. It looks past the caller's own scope, so
 * it is budgeted, audited as a disclosure and answers with an opaque handle.
 */
@Injectable()
export class DuplicateAdvice {
  private readonly budget = new RateLimiterMemory({ points: ROWS_AN_HOUR, duration: 3600 });

  constructor(
    private readonly db: Db,
    private readonly resemblance: Resemblance,
    private readonly handles: AdviceHandles,
    private readonly stores: AdviceStores,
  ) {}

  /**
   * To be called before the operation has opened its session (the rule is `slow`): many rows are compared between a
   * short one that reads hashes and the operation's own, which reads what may be shown.
   * @param exclude persons of this very batch
   */
  async for(rows: readonly AskedRow[], exclude: readonly string[] = []): Promise<AdviceAnswer> {
    const begin = () => this.begin(rows, exclude);
    const begun = await (rows.length > MOST_INSIDE ? this.apart(begin) : begin());
    if (!begun) return { rows: rows.map(() => []), erasedBefore: rows.map(() => false), complete: false };
    const { rows: found, complete } = await this.resemblance.compare(begun.hashed, exclude);
    const shown = await this.show(rows, found);
    const erased = await this.stores.erased.tell(begun.erased);
    return { rows: shown, erasedBefore: erased.rows, complete: complete && erased.complete };
  }

  /**
   * What may be said of records that were found before, in their order; it is budgeted and audited like advice on rows.
   * @returns null past the hour's budget.
   */
  async about(records: readonly LikeRecord[]): Promise<(Advice | null)[] | null> {
    const { id } = await this.db.actor();
    if (id && records.length > 0 && !(await this.withinBudget(id, records.length))) return null;
    const shown = await this.shownOf(records.map(({ recordId }) => recordId));
    return records.map((record) =>
      shown.briefs.has(record.recordId) ? this.adviceOf({}, record, shown) : null,
    );
  }

  /** @returns the person a handle stands for, for the colleague it was given to; null for anything else. */
  async resolve(handle: string): Promise<string | null> {
    return this.handles.resolve(handle, (await this.db.actor()).id);
  }

  /** @returns null once the budget is spent. */
  private async begin(rows: readonly AskedRow[], exclude: readonly string[]): Promise<Begun | null> {
    const { id } = await this.db.actor();
    if (id && !(await this.withinBudget(id, rows.length))) return null;
    const hashed = await this.resemblance.hashed(rows, exclude);
    return { hashed, erased: await this.stores.erased.find(rows) };
  }

  private withinBudget(actorId: string, rows: number): Promise<boolean> {
    return this.budget.consume(actorId, rows).then(
      () => true,
      () => false,
    );
  }

  /** A short session of the same caller beside the operation's own. */
  private apart<T>(work: () => Promise<T>): Promise<T> {
    const { name, credential, correlationId } = currentOperation();
    return this.db.run({ name, credential, correlationId, mode: 'READ' }, work);
  }

  private async show(rows: readonly AskedRow[], found: readonly Resembling[]): Promise<Advice[][]> {
    const briefs = await this.stores.people.inBrief([...new Set(found.flatMap(recordsOf))]);
    const ranked = found.map((row) => rank(row, (id) => briefs.get(id)?.canonicalId ?? null));
    const shown = await this.shownOf(
      ranked.flat().map(({ recordId }) => recordId),
      briefs,
    );
    return ranked.map((records, i) => records.map((record) => this.adviceOf(rows[i]!, record, shown)));
  }

  /** Reads what the caller may be told of records, and puts down that they were told of. */
  private async shownOf(
    recordIds: readonly string[],
    known?: ReadonlyMap<string, PersonInBrief>,
  ): Promise<Shown> {
    const disclosed = [...new Set(recordIds)];
    const briefs = known ?? (await this.stores.people.inBrief(disclosed));
    const leadTo = disclosed.flatMap((id) => briefs.get(id)?.canonicalId ?? []);
    const visible = await this.stores.persons.visible([...disclosed, ...leadTo]);
    await this.recordDisclosure(disclosed);
    return { briefs, visible, actorId: (await this.db.actor()).id };
  }

  private adviceOf(row: AskedRow, record: LikeRecord, { briefs, visible, actorId }: Shown): Advice {
    const { personId, canonicalId, heldNow, city, episodes, ...facts } = briefs.get(record.recordId)!;
    const seen = [canonicalId, personId].find((id) => visible.has(id)) ?? null;
    const differs = [...new Set<Differs>([...record.differs, ...differences(row, facts)])];
    return {
      handle: this.handles.give(canonicalId, actorId),
      verdict: record.verdict,
      likelihood: record.likelihood,
      because: record.because,
      heldNow,
      city,
      episodes: seen ? episodes : null,
      differs: seen ? differs : differs.filter((difference) => TOLD_OF_STRANGERS.includes(difference)),
      personId: seen,
      askCoordinator: seen === null,
    };
  }

  private async recordDisclosure(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.db.sql(
      `select qorgau_audit('DISCLOSED', 'duplicateAdvice', 'compare a new row', $1, null, $2)`,
      [ids, currentOperation().correlationId],
    );
  }
}

/** @returns what lies in the clear beside a record and is another fact than the row's. */
export function differences(
  row: { readonly birthYear?: number | null | undefined; readonly sex?: string | null | undefined },
  facts: Pick<PersonInBrief, 'birthYear' | 'sex'>,
): Differs[] {
  const differs: Differs[] = [];
  if (row.birthYear && facts.birthYear && row.birthYear !== facts.birthYear) differs.push('BIRTH_YEAR');
  if (row.sex && facts.sex && row.sex !== facts.sex) differs.push('SEX');
  return differs;
}
