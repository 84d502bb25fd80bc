import { type NameRole, type NameToken } from '../domain/index.js';
import { MOST_WORDS, yearOf, type BirthFacts } from '../domain/matching/index.js';

/** A stored word without its key: the number in the dictionary and what its ending said. */
export interface RecordWord {
  readonly word: number;
  readonly role: NameRole;
  readonly hadFamilyEnding: boolean;
  readonly gender?: 'FEMALE' | 'MALE';
}

const ROLES: readonly NameRole[] = ['NAME', 'PATRONYMIC', 'INITIAL'];
const ENDING = 4;
const FEMALE = 8;
const MALE = 16;
const START = 1024;

const flagsOf = ({ role, hadFamilyEnding, gender }: Omit<NameToken, 'key' | 'written'>): number =>
  ROLES.indexOf(role) + (hadFamilyEnding ? ENDING : 0) + (gender ? (gender === 'FEMALE' ? FEMALE : MALE) : 0);

const digitsOf = (date: string | null | undefined): number => (date ? Number(date.replaceAll('-', '')) : 0);
const dateOf = (digits: number): string | null => {
  const text = String(digits).padStart(8, '0');
  return digits === 0 ? null : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

function grown<T extends Int32Array | Int16Array | Uint8Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}

/** The stored names in flat arrays: about 80 bytes each, at most six words. A slot is used again after removal. */
export class Records {
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly iins = new Map<number, string>();
  private words = new Int32Array(START * MOST_WORDS);
  private flags = new Uint8Array(START * MOST_WORDS);
  private counts = new Uint8Array(START);
  private years = new Int16Array(START);
  private dates = new Int32Array(START);

  /** Slots ever used: arrays beside this one need so many places. */
  get length(): number {
    return this.ids.length;
  }

  take(id: string, birth: BirthFacts): number {
    const slot = this.free.pop() ?? this.ids.length;
    this.ids[slot] = id;
    this.makeRoom(slot);
    this.counts[slot] = 0;
    this.years[slot] = yearOf(birth) ?? 0;
    this.dates[slot] = digitsOf(birth.birthDate);
    if (birth.iin) this.iins.set(slot, birth.iin);
    return slot;
  }

  /** Adds a word; past the sixth it is left out. */
  addWord(slot: number, word: number, facts: Omit<NameToken, 'key' | 'written'>): void {
    const at = this.counts[slot]!;
    if (at >= MOST_WORDS) return;
    this.words[slot * MOST_WORDS + at] = word;
    this.flags[slot * MOST_WORDS + at] = flagsOf(facts);
    this.counts[slot] = at + 1;
  }

  release(slot: number): void {
    this.ids[slot] = undefined;
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
    const birthDate = dateOf(this.dates[slot]!);
    return { birthYear: this.years[slot]! || null, birthDate, iin: this.iins.get(slot) ?? null };
  }

  countOf(slot: number): number {
    return this.counts[slot]!;
  }

  wordAt(slot: number, at: number): number {
    return this.words[slot * MOST_WORDS + at]!;
  }

  factsAt(slot: number, at: number): RecordWord {
    const flags = this.flags[slot * MOST_WORDS + at]!;
    const gender = flags & FEMALE ? 'FEMALE' : flags & MALE ? 'MALE' : undefined;
    return {
      word: this.wordAt(slot, at),
      role: ROLES[flags & 3]!,
      hadFamilyEnding: (flags & ENDING) !== 0,
      ...(gender && { gender }),
    };
  }

  private makeRoom(slot: number): void {
    if (slot < this.counts.length) return;
    const room = this.counts.length * 2;
    this.words = grown(this.words, new Int32Array(room * MOST_WORDS));
    this.flags = grown(this.flags, new Uint8Array(room * MOST_WORDS));
    this.counts = grown(this.counts, new Uint8Array(room));
    this.years = grown(this.years, new Int16Array(room));
    this.dates = grown(this.dates, new Int32Array(room));
  }
}
