import { type NameRole, type NameToken } from '../domain/index.js';
import { type RecordWord } from './records.js';

const ROLES: readonly NameRole[] = ['NAME', 'PATRONYMIC', 'INITIAL'];
const ENDING = 4;
const FEMALE = 8;
const MALE = 16;
/** More than the sum of all flags. */
const FLAGS = 32;

type Facts = Omit<NameToken, 'key' | 'written'>;

const flagsOf = ({ role, hadFamilyEnding, gender }: Facts): number =>
  ROLES.indexOf(role) + (hadFamilyEnding ? ENDING : 0) + (gender ? (gender === 'FEMALE' ? FEMALE : MALE) : 0);

/** A word as records hold it: how rare it is, is asked of the index, and only where the word meets one asked. */
class Word implements RecordWord {
  readonly role: NameRole;
  readonly hadFamilyEnding: boolean;
  readonly gender?: 'FEMALE' | 'MALE';

  constructor(
    readonly word: number,
    readonly key: string,
    { role, hadFamilyEnding, gender }: Facts,
    private readonly rarityOf: (word: number) => number,
  ) {
    this.role = role;
    this.hadFamilyEnding = hadFamilyEnding;
    if (gender) this.gender = gender;
  }

  get rarity(): number {
    return this.rarityOf(this.word);
  }
}

/** The words of all records, one object for each word, role and ending: a search makes none. */
export class WordForms {
  private readonly forms = new Map<number, RecordWord>();

  constructor(private readonly rarityOf: (word: number) => number) {}

  /** @param key of the word as it is compared. */
  of(word: number, key: string, facts: Facts): RecordWord {
    const code = word * FLAGS + flagsOf(facts);
    const known = this.forms.get(code);
    if (known) return known;
    const made = new Word(word, key, facts, this.rarityOf);
    this.forms.set(code, made);
    return made;
  }

  /** Forgets a word that nobody bears any more: its number may become another's. */
  forget(word: number): void {
    for (let flags = 0; flags < FLAGS; flags += 1) this.forms.delete(word * FLAGS + flags);
  }
}
