import { canonicalName, canonicalTokenSet, type NameKeys } from '../../names/index.js';
import { type UnderstoodRow } from './understood-row.js';

interface Known {
  readonly position: number;
  readonly birthYear: number | null;
}

/**
 * Rows of one list that speak of somebody an earlier row names already: the same IIN, the same name with the same
 * date or year, or the same name where one of the two rows tells no birth. In any spelling; nothing of it is stored.
 * @returns by row, the position of the first row that means the same person; null where there is none.
 */
export function twinsOf(rows: readonly UnderstoodRow[], keys: NameKeys): (number | null)[] {
  const byHash = new Map<string, number>();
  const byName = new Map<string, Known[]>();
  return rows.map((row, position) => {
    if (row.fullName === null) return null;
    const hashes = hashesOf(row, keys);
    const name = canonicalTokenSet(canonicalName(row.fullName));
    const namesakes = byName.get(name) ?? [];
    const first = Math.min(
      ...hashes.flatMap((hash) => byHash.get(hash) ?? []),
      ...namesakes.filter((other) => !isAnother(other, row)).map((other) => other.position),
    );
    for (const hash of hashes) if (!byHash.has(hash)) byHash.set(hash, position);
    // one word alone is no name to know anybody by
    if (name.includes(' ')) byName.set(name, namesakes);
    namesakes.push({ position, birthYear: row.birthYear });
    return Number.isFinite(first) ? first : null;
  });
}

const isAnother = (known: Known, row: UnderstoodRow): boolean =>
  known.birthYear !== null && row.birthYear !== null && known.birthYear !== row.birthYear;

function hashesOf(row: UnderstoodRow, keys: NameKeys): string[] {
  const { nameHash, birthHash, iinHash } = keys.of(row);
  const named = row.birthYear === null ? null : nameHash;
  return [named, birthHash, iinHash].flatMap((hash, kind) => (hash ? `${kind} ${hash.toString('hex')}` : []));
}
