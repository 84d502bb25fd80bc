import { initialLikeness, type AskedWord } from '../domain/matching/index.js';
import { BestSlots } from './best-slots.js';
import { Dictionary, type NearKey } from './dictionary.js';
import { type Records } from './records.js';

/** Candidates that are compared word by word. */
const MOST_COMPARED = 120;
/** A form of a given name is looked up with spellings this near. */
const FORM_LIKENESS = 0.84;
const MOST_FORMS = 14;
/** A rare word that fits counts about 1.4, everybody's .4; these are added beside. */
const BASE = 0.4;
const FATHER_SHARE = 0.6;
const SAME_YEAR = 0.3;
const NEAR_YEAR = 0.2;
const UNKNOWN_YEAR = 0.1;
const SOFT_FIT = 0.35;

/** What a search needs of an index. */
export interface Shelves {
  readonly dictionary: Dictionary;
  readonly records: Records;
  /** @returns 0 for a word everybody bears, 1 for one nobody does. */
  rarityOf(word: number | undefined): number;
}

/** Whether a stored word fits a word asked that is no key to look up: an initial, or the beginning a short form kept. */
type SoftFit = (word: number) => boolean;

function nearWords({ dictionary }: Shelves, asked: AskedWord): readonly NearKey[] {
  const best = new Map<number, number>(
    dictionary.near(asked.key).map(({ word, likeness }) => [word, likeness]),
  );
  for (const form of asked.forms.slice(0, MOST_FORMS)) {
    for (const { word, likeness } of dictionary.nearest(form.key, FORM_LIKENESS)) {
      best.set(word, Math.max(best.get(word) ?? 0, likeness * form.weight));
    }
  }
  return Array.from(best, ([word, likeness]) => ({ word, likeness })).sort((a, b) => b.likeness - a.likeness);
}

function softFit({ dictionary }: Shelves, asked: AskedWord): SoftFit | null {
  if (asked.role === 'INITIAL') {
    const known = new Map<number, boolean>();
    return (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const fits = initialLikeness(asked.key, dictionary.keyOf(word).replace('.', '')) > 0;
      known.set(word, fits);
      return fits;
    };
  }
  const initial = dictionary.numberOf(Dictionary.initial(asked.key.charAt(0)));
  const continued = new Set(asked.beginnings.flatMap((beginning) => dictionary.beginningWith(beginning)));
  if (initial === undefined && continued.size === 0) return null;
  return (word) => word === initial || continued.has(word);
}

/** Sums, by slot, of what the words asked brought; arrays are kept between searches and cleared by what was touched. */
export class SlotFinder {
  private sums = new Float64Array(0);
  private turnOf = new Int32Array(0);
  private turn = 0;
  private touched: number[] = [];

  /**
   * @param within slots that may answer; asked only for those that would be kept.
   * @returns the slots most likely to hold the asked name, the likeliest first.
   */
  find(
    shelves: Shelves,
    asked: readonly AskedWord[],
    year: number | null,
    within: (slot: number) => boolean,
  ): number[] {
    this.makeRoom(shelves.records.length);
    for (const word of asked) if (word.role !== 'INITIAL') this.sum(shelves, word);
    const fits = asked.flatMap((word) => softFit(shelves, word) ?? []);
    const best = new BestSlots(MOST_COMPARED);
    const most = fits.length * SOFT_FIT;
    for (const slot of this.touched) {
      const sure = this.sums[slot]! + yearShare(shelves.records.yearOf(slot), year);
      this.sums[slot] = 0;
      // most slots are out whatever fits softly: that is the dear part
      if (!best.wants(sure + most)) continue;
      const score = sure + softShare(shelves.records, slot, fits);
      if (best.wants(score) && within(slot)) best.add(slot, score);
    }
    this.touched = [];
    return best.sorted();
  }

  private sum(shelves: Shelves, asked: AskedWord): void {
    this.turn += 1;
    const share = asked.role === 'PATRONYMIC' ? FATHER_SHARE : 1;
    for (const { word, likeness } of nearWords(shelves, asked)) {
      const worth = share * likeness * likeness * (BASE + shelves.rarityOf(word));
      for (const slot of shelves.dictionary.bearersOf(word)) {
        if (this.turnOf[slot] === this.turn) continue;
        this.turnOf[slot] = this.turn;
        if (this.sums[slot] === 0) this.touched.push(slot);
        this.sums[slot]! += worth;
      }
    }
  }

  private makeRoom(length: number): void {
    if (length <= this.sums.length) return;
    this.sums = new Float64Array(length * 2);
    this.turnOf = new Int32Array(length * 2);
  }
}

function yearShare(stored: number, asked: number | null): number {
  if (asked === null || stored === 0) return UNKNOWN_YEAR;
  const apart = Math.abs(stored - asked);
  if (apart === 0) return SAME_YEAR;
  return apart === 1 ? NEAR_YEAR : 0;
}

function softShare(records: Records, slot: number, fits: readonly SoftFit[]): number {
  let share = 0;
  for (const fit of fits) {
    for (let at = records.countOf(slot) - 1; at >= 0; at -= 1) {
      if (!fit(records.wordAt(slot, at))) continue;
      share += SOFT_FIT;
      break;
    }
  }
  return share;
}
