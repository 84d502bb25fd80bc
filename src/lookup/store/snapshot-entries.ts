/** One entry of the snapshot as its readers are given it: seals under the family key, and a tag. */
export interface GivenEntry {
  readonly id: string;
  /** equal for entries of one person */
  readonly personTag: Buffer;
  readonly sealedNames: Buffer;
  readonly sealedAnswer: Buffer;
}

/** An entry that stands. Its contents are null where the reader said that they hold it. */
export interface StandingEntry extends GivenEntry {
  readonly isHeld: boolean;
}

/** What became other between the entries a reader holds and those that stand. */
export interface EntriesChange {
  readonly added: readonly GivenEntry[];
  /** ids of entries that stand no more */
  readonly gone: readonly string[];
}

/** @param held ids of what the reader holds. */
export function changeOf(standing: readonly StandingEntry[], held: readonly string[]): EntriesChange {
  const stands = new Set(standing.map(({ id }) => id));
  return { added: standing.filter(({ isHeld }) => !isHeld), gone: held.filter((id) => !stands.has(id)) };
}
