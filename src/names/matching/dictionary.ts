import { keyLikeness, skeletonOf, skeletonVariants } from '../domain/matching/index.js';
import { drop, put } from './lists.js';

/** A key of the dictionary near to one asked. */
export interface NearKey {
  readonly word: number;
  readonly likeness: number;
}

const LEAST_LIKENESS = 0.62;
const MOST_NEAR = 40;
/** Answers remembered; forgotten together when a word comes or goes. */
const MOST_REMEMBERED = 4_000;
const BEGINNING = 3;

/**
 * All different words of the stored names: the key, who bears it, and how near keys are found. A word that
 * nobody bears any more is gone from memory. Initials stand here too, but are not found by nearness.
 */
export class Dictionary {
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly postings: number[][] = [];
  private readonly free: number[] = [];
  private readonly bySkeleton = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, number[]>();
  private readonly remembered = new Map<string, readonly NearKey[]>();
  private seen = new Int32Array(1024);
  private turn = 0;

  /** @param mostRemembered keys asked about whose near words are remembered; 0 keeps nothing of what was asked. */
  constructor(private readonly mostRemembered = MOST_REMEMBERED) {}

  /** Initials are words of their own kind: А. is not the name А. */
  static initial(key: string): string {
    return `.${key}`;
  }

  get size(): number {
    return this.numbers.size;
  }

  numberOf(key: string): number | undefined {
    return this.numbers.get(key);
  }

  keyOf(word: number): string {
    return this.keys[word] ?? '';
  }

  /** @returns the slots of the records that hold the word. */
  bearersOf(word: number): readonly number[] {
    return this.postings[word] ?? [];
  }

  /** Enters a record under a word. @returns the word's number. */
  enter(key: string, slot: number): number {
    const known = this.numbers.get(key);
    if (known !== undefined) {
      this.postings[known]!.push(slot);
      return known;
    }
    const word = this.free.pop() ?? this.keys.length;
    this.keys[word] = key;
    this.postings[word] = [slot];
    this.numbers.set(key, word);
    if (!key.startsWith('.')) this.makeFindable(key, word);
    this.remembered.clear();
    return word;
  }

  /** Takes a record off a word; the word goes with its last bearer. @returns whether it went. */
  leave(word: number, slot: number): boolean {
    const postings = this.postings[word];
    const key = this.keys[word];
    if (!postings || key === undefined) return false;
    const at = postings.indexOf(slot);
    if (at >= 0) postings.splice(at, 1);
    if (postings.length > 0) return false;
    this.numbers.delete(key);
    for (const variant of skeletonVariants(skeletonOf(key))) drop(this.bySkeleton, variant, word);
    drop(this.byBeginning, key.slice(0, BEGINNING), word);
    this.keys[word] = '';
    this.free.push(word);
    this.remembered.clear();
    return true;
  }

  /** @returns up to 40 words whose keys are near, the nearest first. */
  near(key: string): readonly NearKey[] {
    const known = this.remembered.get(key);
    if (known) return known;
    const found = this.search(key, skeletonVariants(skeletonOf(key)), LEAST_LIKENESS);
    const near = found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_NEAR);
    if (this.mostRemembered === 0) return near;
    if (this.remembered.size >= this.mostRemembered) this.remembered.clear();
    this.remembered.set(key, near);
    return near;
  }

  /** @returns words of the very same skeleton that are at least so alike: quick, for forms of a name. */
  nearest(key: string, least: number): NearKey[] {
    return this.search(key, [skeletonOf(key)], least);
  }

  /** @returns words that begin with a text of three letters or more. */
  beginningWith(beginning: string): number[] {
    const words = this.byBeginning.get(beginning.slice(0, BEGINNING)) ?? [];
    return words.filter((word) => this.keyOf(word).startsWith(beginning));
  }

  private search(key: string, variants: readonly string[], least: number): NearKey[] {
    const found: NearKey[] = [];
    this.turn += 1;
    if (this.seen.length < this.keys.length) this.seen = new Int32Array(this.keys.length * 2);
    for (const variant of variants) {
      for (const word of this.bySkeleton.get(variant) ?? []) {
        if (this.seen[word] === this.turn) continue;
        this.seen[word] = this.turn;
        const likeness = keyLikeness(key, this.keys[word]!, least);
        if (likeness >= least) found.push({ word, likeness });
      }
    }
    return found;
  }

  private makeFindable(key: string, word: number): void {
    for (const variant of skeletonVariants(skeletonOf(key))) put(this.bySkeleton, variant, word);
    put(this.byBeginning, key.slice(0, BEGINNING), word);
  }
}
