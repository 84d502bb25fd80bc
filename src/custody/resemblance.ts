import { Injectable } from '@nestjs/common';
import { NameKeys, NameMatcher, type Candidate, type PersonKeys } from '../names/index.js';
import { likeByHash, likeByName } from './advice-ranking.js';
import { MOST_ADVICE, type AskedRow, type LikeRecord } from './advice-values.js';
import { NameFeed } from './name-feed.js';
import { KnownPeople, type HashedRecord } from './store/known-people.repository.js';
import { NameHashes } from './store/name-hashes.repository.js';

/** Rows beside the records that share a hash with one of them. */
export interface HashedRows {
  readonly rows: readonly { readonly asked: AskedRow; readonly keys: PersonKeys }[];
  readonly records: readonly HashedRecord[];
  /** false: some records still bear hashes of another edition of the rules, which equal none of these */
  readonly isCurrent: boolean;
}

/** What one row was answered: records its hashes decided on, or candidates by likeness. */
export type Resembling =
  | { readonly by: 'HASH'; readonly records: readonly LikeRecord[] }
  | { readonly by: 'LIKENESS'; readonly candidates: readonly Candidate[] };

/** More than are shown: records of one person are shown as one. */
const MOST_SEARCHED = 3 * MOST_ADVICE;
/** Less than is shown: what such a record knows may still be held against another one of the same person. */
const WORTH_READING = 0.5;

/** Whom rows resemble: equal compound hashes decide, likeness where there are none. */
@Injectable()
export class Resemblance {
  constructor(
    private readonly nameKeys: NameKeys,
    private readonly matcher: NameMatcher,
    private readonly feed: NameFeed,
    private readonly known: KnownPeople,
    private readonly hashes: NameHashes,
  ) {}

  /** Inside a session: one statement for all rows, and one that asks whether hashes are being made anew. */
  async hashed(asked: readonly AskedRow[], exclude: readonly string[]): Promise<HashedRows> {
    const rows = asked.map((row) => ({ asked: row, keys: this.nameKeys.of(row) }));
    const records = await this.known.sameHashes(
      rows.map(({ keys }) => keys),
      exclude,
    );
    return { rows, records, isCurrent: await this.hashes.areOf(this.nameKeys.edition) };
  }

  /** Takes some milliseconds a row and reads nothing: many rows are compared outside any session. */
  async compare(
    { rows, records, isCurrent }: HashedRows,
    exclude: readonly string[],
  ): Promise<{ rows: Resembling[]; complete: boolean }> {
    const byHash = shelve(records);
    const decided = rows.map(({ asked, keys }) =>
      hashesOf(keys)
        .flatMap((hash) => byHash.get(hash) ?? [])
        .filter(({ personId }) => personId !== asked.self)
        .flatMap((record) => likeByHash(asked, keys, record) ?? []),
    );
    if (!this.feed.isComplete) {
      return { rows: decided.map((found) => ({ by: 'HASH', records: found })), complete: false };
    }
    const own = new Set(exclude);
    const answers = await this.matcher.searchMany(
      rows.map(({ asked }) => ({ ...asked, fullName: asked.fullName ?? '' })),
      {
        limit: MOST_SEARCHED,
        within: (id, row) => !own.has(id) && id !== rows[row]!.asked.self,
        exact: (_asked, row) => decided[row]!.map(({ recordId }) => recordId),
      },
    );
    const found = answers.map((answer, row): Resembling =>
      answer.decidedBy === 'EXACT'
        ? { by: 'HASH', records: decided[row]! }
        : { by: 'LIKENESS', candidates: answer.candidates.filter(({ score }) => score >= WORTH_READING) },
    );
    return { rows: found, complete: isCurrent };
  }
}

/** Every record a row may be of. */
export const recordsOf = (row: Resembling): readonly string[] =>
  row.by === 'HASH' ? row.records.map(({ recordId }) => recordId) : row.candidates.map(({ id }) => id);

/** @returns one record a person, those probably known first, at most five. */
export function rank(row: Resembling, leadsTo: (recordId: string) => string | null): LikeRecord[] {
  const found = row.by === 'HASH' ? row.records : likeByName(row.candidates, leadsTo);
  const inOrder = [...found].sort((a, b) => orderOf(a) - orderOf(b));
  const people = new Map<string, LikeRecord>();
  for (const record of inOrder) {
    const person = leadsTo(record.recordId);
    if (person !== null && !people.has(person)) people.set(person, record);
  }
  return [...people.values()].slice(0, MOST_ADVICE);
}

const orderOf = ({ verdict }: LikeRecord): number => (verdict === 'PROBABLY_KNOWN' ? 0 : 1);

function shelve(records: readonly HashedRecord[]): ReadonlyMap<string, HashedRecord[]> {
  const shelves = new Map<string, HashedRecord[]>();
  for (const record of records) {
    for (const hash of hashesOf(record)) shelves.set(hash, [...(shelves.get(hash) ?? []), record]);
  }
  return shelves;
}

const hashesOf = ({ nameHash, birthHash, iinHash }: Omit<HashedRecord, 'personId'>): string[] =>
  [iinHash, birthHash, nameHash].flatMap((hash, kind) => (hash ? `${kind} ${hash.toString('hex')}` : []));
