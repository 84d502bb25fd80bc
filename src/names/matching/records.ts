import { MOST_WORDS, yearOf, type BirthFacts, type StoredWord } from '../domain/matching/index.js';

/** A word of a record with its number in the dictionary; one object for all who bear it. */
export interface RecordWord extends StoredWord {
  readonly word: number;
}

const START = 1024;

function grown<T extends Int32Array | Int16Array | Uint8Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}

/** The stored names by slot: some 130 bytes each, at most six words. A slot is used again after removal. */
export class Records {
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly iins = new Map<number, string>();
  private readonly words: RecordWord[][] = [];
  /** the words' numbers once more, where all that hold a word are looked through */
  private numbers = new Int32Array(START * MOST_WORDS);
  private counts = new Uint8Array(START);
  private years = new Int16Array(START);
  private readonly dates: (string | null)[] = [];

  /** Slots ever used: arrays beside this one need so many places. */
  get length(): number {
    return this.ids.length;
  }

  take(id: string, birth: BirthFacts): number {
    const slot = this.free.pop() ?? this.ids.length;
    this.ids[slot] = id;
    this.makeRoom(slot);
    this.counts[slot] = 0;
    this.words[slot] = [];
    this.years[slot] = yearOf(birth) ?? 0;
    this.dates[slot] = birth.birthDate ?? null;
    if (birth.iin) this.iins.set(slot, birth.iin);
    return slot;
  }

  /** Adds a word; past the sixth it is left out. */
  addWord(slot: number, word: RecordWord): void {
    const at = this.counts[slot]!;
    if (at >= MOST_WORDS) return;
    this.words[slot]!.push(word);
    this.numbers[slot * MOST_WORDS + at] = word.word;
    this.counts[slot] = at + 1;
  }

  release(slot: number): void {
    this.ids[slot] = undefined;
    this.dates[slot] = null;
    this.words[slot] = [];
    this.counts[slot] = 0;
    this.iins.delete(slot);
    this.free.push(slot);
  }

  idOf(slot: number): string {
    return this.ids[slot] ?? '';
  }

  /** @returns the birth year; 0 where unknown. */
  yearOf(slot: number): number {
    return this.years[slot]!;
  }

  birthOf(slot: number): BirthFacts {
    const iin = this.iins.size > 0 ? (this.iins.get(slot) ?? null) : null;
    return { birthYear: this.years[slot]! || null, birthDate: this.dates[slot] ?? null, iin };
  }

  countOf(slot: number): number {
    return this.counts[slot]!;
  }

  wordAt(slot: number, at: number): number {
    return this.numbers[slot * MOST_WORDS + at]!;
  }

  wordsOf(slot: number): readonly RecordWord[] {
    return this.words[slot]!;
  }

  private makeRoom(slot: number): void {
    if (slot < this.counts.length) return;
    const room = this.counts.length * 2;
    this.numbers = grown(this.numbers, new Int32Array(room * MOST_WORDS));
    this.counts = grown(this.counts, new Uint8Array(room));
    this.years = grown(this.years, new Int16Array(room));
  }
}
