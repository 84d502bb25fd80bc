import { type CanonicalName, type NameToken } from '../domain/index.js';
import {
  askedWords,
  candidateOf,
  LONGEST_KEY,
  MOST_WORDS,
  scoreName,
  wordLikeness,
  yearOf,
  type AskedWord,
  type BirthFacts,
  type Candidate,
  type Likeness,
  type NameQuery,
  type Scored,
  type StoredName,
  type WordLikeness,
} from '../domain/matching/index.js';
import { Dictionary } from './dictionary.js';
import { SlotFinder, type Shelves } from './find-slots.js';
import { drop, put } from './lists.js';
import { joins, readingsOf } from './readings.js';
import { Records } from './records.js';
import { WordForms } from './word-forms.js';

export interface SearchOptions {
  /** At most so many people; 5 when not given. */
  readonly limit?: number;
  /** Who may answer at all; asked before anybody is ranked, so nobody outside takes a place. */
  readonly within?: (id: string) => boolean;
}

export interface IndexOptions {
  /** Nothing of a question outlives it in this memory, so a second one of the same name takes as long as the first. */
  readonly forgets?: boolean;
}

const FEW = 5;
/** Words of a question that are read at all: joining two at a time may bring it down to the most there are. */
const MOST_READ = MOST_WORDS + 2;
/** A name written with more full words than this may have one in two parts. */
const USUAL_NAMES = 2;

/** Stored words as the dictionary counts them: initials apart from names. */
const wordKey = ({ role, key }: NameToken): string => (role === 'INITIAL' ? Dictionary.initial(key) : key);

/**
 * Who may be meant by a name: all names in memory, as keys and numbers without a spelling, searched by likeness.
 * An id may have several spellings. Bounded per record: six words of at most 40 letters. Knows no database, no
 * clock and nobody's scope.
 */
export class NameIndex implements Shelves {
  readonly dictionary: Dictionary;
  readonly records = new Records();
  private readonly slots = new Map<string, readonly number[]>();
  private readonly byIin = new Map<string, number[]>();
  private readonly byDate = new Map<string, number[]>();
  private readonly finder = new SlotFinder();
  private readonly forms = new WordForms((word) => this.rarityOf(word));
  private count = 0;

  constructor({ forgets = false }: IndexOptions = {}) {
    this.dictionary = forgets ? new Dictionary(0) : new Dictionary();
  }

  /** People in the index. */
  get size(): number {
    return this.slots.size;
  }

  /** Adds a spelling of a person's name; a name without a word is not kept. */
  add(id: string, name: CanonicalName, birth: BirthFacts = {}): void {
    if (name.tokens.length === 0) return;
    const added = this.spellings(name.tokens).map((tokens) => this.enter(id, tokens, birth));
    this.slots.set(id, [...(this.slots.get(id) ?? []), ...added]);
  }

  /** Takes a person out with every spelling; words nobody else bears leave the memory. */
  remove(id: string): void {
    for (const slot of this.slots.get(id) ?? []) this.leave(slot);
    this.slots.delete(id);
  }

  /** Puts these spellings in the place of all the person had. */
  replace(id: string, names: readonly CanonicalName[], birth: BirthFacts = {}): void {
    this.remove(id);
    for (const name of names) this.add(id, name, birth);
  }

  /** @returns people who may be meant, the likeliest first, each once. */
  search(query: NameQuery, { limit = FEW, within = () => true }: SearchOptions = {}): Candidate[] {
    const best = new Map<string, Scored>();
    const isWithin = (slot: number): boolean => within(this.records.idOf(slot));
    const remembered = remembering();
    for (const [reading, tokens] of readingsOf(
      query.name.tokens.slice(0, MOST_READ),
      this.dictionary,
    ).entries()) {
      const words = askedWords(tokens, (key) => this.standingOf(key));
      const asked = { words, birth: query };
      const likeness = remembered(words);
      const found = this.finder.find(this, words, yearOf(query), isWithin);
      const born = reading === 0 ? this.bornAlike(query).filter(isWithin) : [];
      for (const slot of born.length > 0 ? new Set([...born, ...found]) : found) {
        const scored = scoreName(asked, this.storedAt(slot), likeness);
        if (scored.score > (best.get(scored.stored.id)?.score ?? 0)) best.set(scored.stored.id, scored);
      }
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || b.nameScore - a.nameScore)
      .slice(0, Math.max(0, limit))
      .map(candidateOf);
  }

  rarityOf(word: number | undefined): number {
    const bearers = word === undefined ? 0 : this.dictionary.bearersOf(word).length;
    if (bearers === 0) return 1;
    const people = Math.max(this.count, 100);
    return Math.max(0, Math.log(people / bearers) / Math.log(people));
  }

  private standingOf(key: string) {
    const word = this.dictionary.numberOf(key);
    const bearers = word === undefined ? 0 : this.dictionary.bearersOf(word).length;
    return { rarity: this.rarityOf(word), bearers };
  }

  /** As written, and with two words as one where there are more than a name has. */
  private spellings(tokens: readonly NameToken[]): (readonly NameToken[])[] {
    const names = tokens.filter(({ role }) => role === 'NAME').length;
    return names > USUAL_NAMES ? [tokens, ...joins(tokens)] : [tokens];
  }

  private enter(id: string, tokens: readonly NameToken[], birth: BirthFacts): number {
    const slot = this.records.take(id, birth);
    for (const token of tokens.slice(0, MOST_WORDS)) {
      const key = wordKey(token).slice(0, LONGEST_KEY);
      const word = this.dictionary.enter(key, slot);
      this.records.addWord(slot, this.forms.of(word, token.role === 'INITIAL' ? key.slice(1) : key, token));
    }
    if (birth.iin) put(this.byIin, birth.iin, slot);
    if (birth.birthDate) put(this.byDate, birth.birthDate, slot);
    this.count += 1;
    return slot;
  }

  private leave(slot: number): void {
    const { iin, birthDate } = this.records.birthOf(slot);
    for (let at = 0; at < this.records.countOf(slot); at += 1) {
      const word = this.records.wordAt(slot, at);
      if (this.dictionary.leave(word, slot)) this.forms.forget(word);
    }
    if (iin) drop(this.byIin, iin, slot);
    if (birthDate) drop(this.byDate, birthDate, slot);
    this.records.release(slot);
    this.count -= 1;
  }

  /** Slots whose IIN or date of birth is the asked one, whatever the name. */
  private bornAlike({ iin, birthDate }: NameQuery): number[] {
    const byIin = iin ? (this.byIin.get(iin) ?? []) : [];
    return [...byIin, ...(birthDate ? (this.byDate.get(birthDate) ?? []) : [])];
  }

  private storedAt(slot: number): StoredName {
    const { records } = this;
    return { id: records.idOf(slot), words: records.wordsOf(slot), birth: records.birthOf(slot) };
  }
}

/**
 * Likenesses that are worked out once for each pair of keys in all readings of a name.
 * @returns for the words of one reading how each reads as a key.
 */
function remembering(): (words: readonly AskedWord[]) => Likeness {
  const known = new Map<string, Map<string, WordLikeness>>();
  const knownOf = ({ role, key }: AskedWord): Map<string, WordLikeness> => {
    const of = `${role} ${key}`;
    const found = known.get(of) ?? new Map<string, WordLikeness>();
    known.set(of, found);
    return found;
  };
  return (words) => {
    const ofWords = words.map(knownOf);
    return (word, key) => {
      const ofWord = ofWords[word.at]!;
      const before = ofWord.get(key);
      if (before) return before;
      const found = wordLikeness(word, key);
      ofWord.set(key, found);
      return found;
    };
  };
}
