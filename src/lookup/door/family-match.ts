import { type EntriesChange } from '../store/snapshot-entries.js';
import { type AskedFacts } from './asked.js';

/** One person held, as the door holds them. */
export interface HeldEntry {
  readonly id: string;
  /** equal for entries of one person, in base64 */
  readonly tag: string;
  readonly sealedAnswer: Buffer;
}

/** What a question comes to. */
export interface Match {
  /** the one person it can only mean; null where it means nobody, or two */
  readonly held: HeldEntry | null;
  /** person tag of the canary whose name was asked */
  readonly canary: string | null;
}

/** The people of a snapshot, ready to be asked about. */
export interface LiveSet {
  /** ids of the entries it holds: these are not read again */
  ids(): string[];
  /**
   * Brings it up to date while it goes on being asked: whoever may not be spoken of any more is gone first.
   * @throws SealBroken where the worker holds another family key.
   */
  follow(change: EntriesChange): Promise<void>;
  /** The same work for every question, whoever is or is not held. @param isYearExact the year may be guessed. */
  look(asked: AskedFacts, isYearExact: boolean): Match;
  /** @returns the tag of the canary whose very words were asked: one look, for questions that are not searched. */
  trap(asked: AskedFacts): string | null;
}

/**
 * Whom a question means, decided over the snapshot and nothing else: the one place where the rule of matching
 * stands, for `ask` and for `watch` alike. Another rule is another class here.
 */
export abstract class FamilyMatch {
  /** @returns a set of nobody, to be brought up to date. */
  abstract liveSet(): LiveSet;
}
