import type { Waiting } from './waiting-records.js';

/** Ids in the records a case is counted from. */
interface Known {
  /** of every record and version the server told of */
  readonly all: ReadonlySet<string>;
  /** of those that stand, which a correction may name */
  readonly standing: ReadonlySet<string>;
}

interface Unheard {
  readonly unheard: readonly Waiting[];
  /** false: something waits that is about a record this device does not know to stand, and cannot be counted here */
  readonly isWhole: boolean;
}

/**
 * @param from what the server counts from. @param askedAt when it was asked for it, by its clock.
 * @returns of what waits about one case that which its answer does not hold.
 */
export function unheardOf(own: readonly Waiting[], from: string, askedAt: number): Unheard {
  const known = knownIn(from);
  const standing = new Set(known.standing);
  const unheard: Waiting[] = [];
  const laid = new Set<string>();
  let isWhole = true;
  for (const one of own) {
    const { id, replaces, about, isWithdrawal, doneAt } = one;
    // what replaces a version is told by that version; a record alone may have been taken away since
    const isTold = replaces === null ? (doneAt ?? askedAt) < askedAt : !standing.has(replaces);
    const isHeard = known.all.has(id) || (doneAt !== null && isTold);
    const isLaid =
      !isHeard &&
      (replaces === null || standing.has(replaces)) &&
      (about === null || known.all.has(about) || laid.has(about));
    if (isLaid) unheard.push(one);
    if (isLaid) laid.add(id);
    if (!isHeard && !isLaid) isWhole = false;
    if (isLaid && replaces) standing.delete(replaces);
    if (isLaid && !isWithdrawal) standing.add(id);
  }
  return { unheard, isWhole };
}

interface Told {
  readonly id: string;
  readonly versionId?: string;
}

const LISTS = [
  'sightings',
  'starts',
  'checks',
  'protocols',
  'hearings',
  'rulings',
  'services',
  'steps',
] as const;

/** The last text that was read: screens ask again with every second that passes. */
let last: { readonly from: string; readonly known: Known } | null = null;

function knownIn(from: string): Known {
  if (last?.from === from) return last.known;
  const lists = JSON.parse(from) as Readonly<Record<(typeof LISTS)[number], readonly Told[]>>;
  const told = LISTS.flatMap((list) => lists[list]);
  const standing = told.map(({ id, versionId }) => versionId ?? id);
  const known = { all: new Set([...told.map(({ id }) => id), ...standing]), standing: new Set(standing) };
  last = { from, known };
  return known;
}
