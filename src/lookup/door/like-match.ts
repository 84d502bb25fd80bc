import { Injectable } from '@nestjs/common';
import {
  canonicalName,
  familyDecision,
  isWholeName,
  NameIndex,
  Turns,
  type Candidate,
  type FamilyDecision,
} from '../../names/index.js';
import { allWords, type NameFacts } from '../domain/index.js';
import { FamilyKey } from '../family-key.js';
import { nameInKeys } from '../name-in-keys.js';
import { type EntriesChange, type GivenEntry } from '../store/snapshot-entries.js';
import { type AskedFacts } from './asked.js';
import { FamilyMatch, type HeldEntry, type LiveSet, type Match } from './family-match.js';

/** Namesakes that are looked at; the rule needs the two best, and those who share the code word. */
const MOST_RANKED = 20;
/** Entries opened in one turn of the event loop at most: a seal and a name are some 60 µs. */
const MOST_OPENED = 100;

interface Entry extends HeldEntry {
  readonly opensTo: NameFacts['opensTo'];
  readonly codeWord: string | null;
  /** only of a canary */
  readonly words: readonly string[];
}

/** The strict rule of likeness (`familyDecision`) over everybody in the snapshot, canaries among them. */
@Injectable()
export class LikeMatch extends FamilyMatch {
  constructor(private readonly key: FamilyKey) {
    super();
  }

  override liveSet(): LiveSet {
    return new LikeSet(this.key);
  }
}

class LikeSet implements LiveSet {
  private readonly index = new NameIndex({ forgets: true });
  private readonly entries = new Map<string, Entry>();
  private readonly byTag = new Map<string, string>();
  private readonly traps = new Map<string, string>();

  constructor(private readonly key: FamilyKey) {}

  ids(): string[] {
    return [...this.entries.keys()];
  }

  async follow({ added, gone }: EntriesChange): Promise<void> {
    const coming = new Set(added.map(tagOf));
    for (const id of gone) if (!coming.has(this.entries.get(id)?.tag ?? '')) this.remove(id);
    const turns = new Turns(MOST_OPENED);
    for (const entry of added) {
      this.put(entry);
      await turns.next();
    }
  }

  look(asked: AskedFacts, isYearExact: boolean): Match {
    const { query } = asked;
    const code = this.key.hashCodeWord(asked.codeWord);
    const ranked = this.index.search(query, { limit: MOST_RANKED });
    const people = ranked.filter(({ id }) => this.entries.get(id)?.opensTo !== 'CANARY');
    const coded = people.filter(({ id }) => this.entries.get(id)?.codeWord === code);
    const byBirth = this.shown(familyDecision(query, people, { isYearExact }));
    const byCode = this.shown(familyDecision(query, coded, { hasCodeWord: true }));
    const held = theOnlyOne(byBirth?.opensTo === 'NAME_AND_BIRTH' ? byBirth : null, byCode);
    const trapped = ranked.find((candidate) => this.isTrap(asked, candidate, people));
    return { held, canary: (trapped && this.entries.get(trapped.id)?.tag) ?? null };
  }

  trap({ words }: AskedFacts): string | null {
    return this.traps.get(words) ?? null;
  }

  /** Somebody held who is at least as like is who was meant. */
  private isTrap({ query }: AskedFacts, candidate: Candidate, people: readonly Candidate[]): boolean {
    if (this.entries.get(candidate.id)?.opensTo !== 'CANARY' || !isWholeName(query, candidate)) return false;
    return !people.some(({ nameScore }) => nameScore >= candidate.nameScore);
  }

  private shown(decision: FamilyDecision): Entry | null {
    return decision.isShown ? (this.entries.get(decision.id) ?? null) : null;
  }

  /** In one go with the removal of who stood there before: nobody is missing or there twice meanwhile. */
  private put(given: GivenEntry): void {
    const { id, sealedAnswer } = given;
    const { opensTo, codeWord, names } = this.key.openNames(id, given.sealedNames);
    const tag = tagOf(given);
    const before = this.byTag.get(tag);
    if (before !== undefined) this.remove(before);
    const words = opensTo === 'CANARY' ? names.map(({ fullName }) => allWords(nameInKeys(fullName))) : [];
    this.entries.set(id, { id, tag, sealedAnswer, opensTo, codeWord, words });
    this.byTag.set(tag, id);
    for (const { fullName, ...birth } of names) this.index.add(id, canonicalName(fullName), birth);
    for (const each of words) this.traps.set(each, tag);
  }

  private remove(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.index.remove(id);
    this.entries.delete(id);
    this.byTag.delete(entry.tag);
    for (const words of entry.words) this.traps.delete(words);
  }
}

const tagOf = ({ personTag }: GivenEntry): string => personTag.toString('base64');

/** Two ways to one person are one answer; to two people, none. */
function theOnlyOne(one: Entry | null, other: Entry | null): Entry | null {
  if (one === null || other === null) return one ?? other;
  return one.tag === other.tag ? one : null;
}
