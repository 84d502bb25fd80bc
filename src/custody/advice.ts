import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isUuid } from '../kernel/index.js';
import { NameKeys, type NamedFacts, type PersonKeys } from '../names/index.js';
import { currentOperation, Db } from '../platform/db/index.js';
import { InstallationKeys, seal, unseal } from '../platform/vault/index.js';
import { Persons } from './store/persons.repository.js';

export type Verdict = 'NEW' | 'PROBABLY_KNOWN' | 'SAME_NAME';

/** Somebody this row may be. Says what may be said about a stranger's case, and no name. */
export interface Advice {
  readonly handle: string;
  readonly verdict: Exclude<Verdict, 'NEW'>;
  readonly heldNow: boolean;
  readonly city: string | null;
  readonly episodes: number;
  readonly differs: readonly string[];
  /** only where the caller may see that person anyway */
  readonly personId: string | null;
}

interface KnownRow {
  person_id: string;
  matched_name: Buffer | null;
  matched_birth: Buffer | null;
  matched_iin: Buffer | null;
  birth_year: number | null;
  sex: string | null;
  open_detention_id: string | null;
  city: string | null;
  episodes: string;
}

export interface AskedRow extends NamedFacts {
  readonly sex?: string | null | undefined;
}

/** Rows a person may have compared in an hour: a long night's work, not a dictionary. */
const ROWS_AN_HOUR = 3_000;
const MOST = 5;

/**
 * Duplicate advice: warns, never blocks, and is not a name oracle. It looks past the caller's own scope, so
 * it is budgeted, audited as a disclosure and answers with an opaque handle.
 */
@Injectable()
export class DuplicateAdvice {
  private readonly budget = new RateLimiterMemory({ points: ROWS_AN_HOUR, duration: 3600 });

  constructor(
    private readonly db: Db,
    private readonly keys: InstallationKeys,
    private readonly nameKeys: NameKeys,
    private readonly persons: Persons,
  ) {}

  /** @param exclude persons of this very batch. @returns advice for each row, in order; none once the budget is spent. */
  async for(rows: readonly AskedRow[], exclude: readonly string[] = []): Promise<Advice[][]> {
    const asked = rows.map((row) => ({ row, keys: this.nameKeys.of(row) }));
    if (!(await this.withinBudget(rows.length))) return rows.map(() => []);
    const known = await this.known(
      asked.map((each) => each.keys),
      exclude,
    );
    const visible = new Set(
      (await this.persons.find(known.map((row) => row.person_id))).map((person) => person.id),
    );
    const { id: actorId } = await this.db.actor();
    const advice = asked.map(({ row, keys }) =>
      known
        .filter((other) => matches(keys, other))
        .slice(0, MOST)
        .map((other) => this.adviceOf(row, keys, other, visible.has(other.person_id), actorId ?? '')),
    );
    await this.recordDisclosure(known.filter((other) => asked.some(({ keys }) => matches(keys, other))));
    return advice;
  }

  /** @returns the person a handle stands for, for the colleague it was given to; null for anything else. */
  async resolve(handle: string): Promise<string | null> {
    const { id: actorId } = await this.db.actor();
    try {
      const place = placeOf(actorId ?? '');
      const id = unseal(this.keys.derive('advice-handle'), Buffer.from(handle, 'base64url'), place).toString(
        'utf8',
      );
      return isUuid(id) ? id : null;
    } catch {
      return null;
    }
  }

  private async withinBudget(rows: number): Promise<boolean> {
    const { id } = await this.db.actor();
    if (!id) return true;
    return this.budget.consume(id, rows).then(
      () => true,
      () => false,
    );
  }

  private known(keys: readonly PersonKeys[], exclude: readonly string[]): Promise<KnownRow[]> {
    const hashes = (pick: (key: PersonKeys) => Buffer | null) => keys.flatMap((key) => pick(key) ?? []);
    return this.db.sql<KnownRow>(
      'select * from custody_known_as($1::bytea[], $2::bytea[], $3::bytea[], $4::uuid[])',
      [hashes((key) => key.nameHash), hashes((key) => key.birthHash), hashes((key) => key.iinHash), exclude],
    );
  }

  private adviceOf(
    row: AskedRow,
    keys: PersonKeys,
    other: KnownRow,
    visible: boolean,
    actorId: string,
  ): Advice {
    const sure = equal(keys.iinHash, other.matched_iin) || equal(keys.birthHash, other.matched_birth);
    const sameYear =
      row.birthYear !== null && row.birthYear !== undefined && row.birthYear === other.birth_year;
    return {
      handle: seal(
        this.keys.derive('advice-handle'),
        Buffer.from(other.person_id),
        placeOf(actorId),
        1,
      ).toString('base64url'),
      verdict: sure || sameYear ? 'PROBABLY_KNOWN' : 'SAME_NAME',
      heldNow: other.open_detention_id !== null,
      city: other.city,
      episodes: Number(other.episodes),
      differs: differences(row, other),
      personId: visible ? other.person_id : null,
    };
  }

  private async recordDisclosure(known: readonly KnownRow[]): Promise<void> {
    if (known.length === 0) return;
    const ids = [...new Set(known.map((row) => row.person_id))];
    await this.db.sql(
      `select qorgau_audit('DISCLOSED', 'duplicateAdvice', 'compare a new row', $1, null, $2)`,
      [ids, currentOperation().correlationId],
    );
  }
}

const placeOf = (actorId: string) => ({ table: 'advice', column: 'handle', rowId: actorId });

const equal = (a: Buffer | null, b: Buffer | null): boolean => a !== null && b !== null && a.equals(b);

const matches = (keys: PersonKeys, other: KnownRow): boolean =>
  equal(keys.nameHash, other.matched_name) ||
  equal(keys.birthHash, other.matched_birth) ||
  equal(keys.iinHash, other.matched_iin);

function differences(row: AskedRow, other: KnownRow): string[] {
  const differs: string[] = [];
  if (row.birthYear && other.birth_year && row.birthYear !== other.birth_year) differs.push('BIRTH_YEAR');
  if (row.sex && other.sex && row.sex !== other.sex) differs.push('SEX');
  return differs;
}
