import { type AskedFacts } from '../domain/index.js';
import { type GivenEntry } from '../store/family-database.js';

/** One person held, as the door holds them: hashes and a seal, nothing open. */
export interface HeldEntry {
  readonly id: string;
  readonly sealedAnswer: Buffer;
}

/** A snapshot made ready to be asked. Both are the same work for every question, whoever is or is not held. */
export interface SnapshotIndex {
  /** @returns the one person the question can only mean; null where it means nobody, or two. */
  find(asked: AskedFacts): HeldEntry | null;
  /** @returns the person tag of the canary whose name was asked, in base64; null where it is nobody's. */
  trap(asked: AskedFacts): string | null;
}

/**
 * Whom a question means, decided over the snapshot and nothing else: the one place where the rule of matching
 * stands, for `ask` and for `watch` alike. Another rule is another class here.
 */
export abstract class FamilyMatch {
  /** @throws SealBroken where the worker holds another family key: nothing is answered then. */
  abstract index(entries: readonly GivenEntry[]): SnapshotIndex;
}
