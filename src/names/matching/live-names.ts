import { canonicalName, rulesVersion, type CanonicalName } from '../domain/index.js';
import { type BirthFacts, type Candidate, type NameQuery } from '../domain/matching/index.js';
import { NameIndex, type SearchOptions } from './name-index.js';
import { Turns } from './turns.js';

/** Somebody with opened names: every spelling that is on record. */
export interface NamedPerson extends BirthFacts {
  readonly id: string;
  readonly fullNames: readonly string[];
}

/** Somebody asked about, as typed. */
export interface AskedPerson extends BirthFacts {
  readonly fullName: string;
}

/** The rules of spelling and the edition they are of. */
export interface SpellingRules {
  readonly version: string;
  readonly read: (fullName: string) => CanonicalName;
}

/** Opens all names there are, in any order; called again for every rebuild. */
export type NameSource = () => AsyncIterable<NamedPerson>;

export interface ManyOptions extends Omit<SearchOptions, 'within'> {
  /** Who may answer a row at all. */
  readonly within?: (id: string, row: number) => boolean;
  /**
   * Asked first for each row: people whose compound hash is equal. Where it names somebody, they are the answer and
   * nothing is searched by likeness.
   */
  readonly exact?: (asked: AskedPerson, row: number) => readonly string[];
}

/** What one row of many was answered: people the exact hash decided on, or candidates by likeness. */
export type RowAnswer =
  | { readonly decidedBy: 'EXACT'; readonly ids: readonly string[] }
  | { readonly decidedBy: 'LIKENESS'; readonly candidates: readonly Candidate[] };

/** Rows matched in one turn of the event loop at most. */
const MOST_ROWS = 50;
const MOST_ADDED = 200;

/** An index and the rules all its names were read by: asking must use the same. */
interface Ruled {
  readonly index: NameIndex;
  readonly rules: SpellingRules;
}

interface Building extends Ruled {
  /** People who changed since the build began: what the source still tells of them is old. */
  readonly changed: Set<string>;
}

/**
 * The names of the living installation, searchable at every moment: filled from a source at start, kept up by put
 * and remove, built anew beside the serving index when the rules change. Searches nobody's database.
 */
export class LiveNames {
  private serving: Ruled;
  private building: Building | null = null;
  private running: Promise<void> = Promise.resolve();
  private version: string | null = null;
  private source: NameSource | null = null;

  constructor(private wanted: SpellingRules = { version: rulesVersion, read: canonicalName }) {
    this.serving = { index: new NameIndex(), rules: wanted };
  }

  /** People who can be found now. */
  get size(): number {
    return this.serving.index.size;
  }

  /** The edition of the rules the serving index was built by; null until the first build is done. */
  get builtBy(): string | null {
    return this.version;
  }

  /**
   * Reads all names. Until it is done searches find those read so far, and `builtBy` is null.
   * @throws what the source throws; what served before goes on serving.
   */
  start(source: NameSource): Promise<void> {
    this.source = source;
    return this.rebuild();
  }

  /** @returns when the index is of these rules: at once, or after a build in the background. */
  async follow(rules: SpellingRules): Promise<void> {
    if (rules.version === this.wanted.version) return this.running;
    this.wanted = rules;
    return this.rebuild();
  }

  /** Adds a person, or puts these names in the place of all they had. */
  put(person: NamedPerson): void {
    this.building?.changed.add(person.id);
    for (const place of this.places()) write(place, person);
  }

  /** Takes a person out of every index; names nobody else bears are gone from memory. */
  remove(id: string): void {
    this.building?.changed.add(id);
    for (const { index } of this.places()) index.remove(id);
  }

  /** @returns people who may be meant, the likeliest first. Takes some milliseconds of this thread. */
  search(asked: AskedPerson, options: SearchOptions = {}): Candidate[] {
    return this.serving.index.search(this.queryOf(asked), options);
  }

  /** What a decision is made about: the asked name by the rules the index is searched by. */
  queryOf({ fullName, birthYear, birthDate, iin }: AskedPerson): NameQuery {
    return { name: this.serving.rules.read(fullName), birthYear, birthDate, iin };
  }

  /**
   * Many rows in their order. The event loop runs between turns of at most 50 rows or 10 ms, so call it where no
   * database session is open.
   */
  async searchMany(rows: readonly AskedPerson[], options: ManyOptions = {}): Promise<RowAnswer[]> {
    const { exact, within, ...search } = options;
    const answers: RowAnswer[] = [];
    const turns = new Turns(MOST_ROWS);
    for (const [row, asked] of rows.entries()) {
      const ids = exact?.(asked, row) ?? [];
      const ofRow = within ? { ...search, within: (id: string) => within(id, row) } : search;
      answers.push(
        ids.length > 0
          ? { decidedBy: 'EXACT', ids }
          : { decidedBy: 'LIKENESS', candidates: this.search(asked, ofRow) },
      );
      await turns.next();
    }
    return answers;
  }

  private places(): Ruled[] {
    const beside = this.building;
    return beside && beside.index !== this.serving.index ? [this.serving, beside] : [this.serving];
  }

  /** One build after the other; the last one asked for wins. */
  private rebuild(): Promise<void> {
    const after = this.running.catch(() => undefined);
    this.running = after.then(() => this.build());
    return this.running;
  }

  private async build(): Promise<void> {
    const { source, wanted: rules } = this;
    if (!source || this.version === rules.version) return;
    // before the first build is done nothing better serves: it fills up before the eyes of those who search
    const index = this.version === null ? this.serving.index : new NameIndex();
    const building: Building = { index, rules, changed: new Set() };
    if (this.version === null) this.serving = building;
    this.building = building;
    try {
      await fill(building, source);
      this.serving = building;
      this.version = rules.version;
    } finally {
      this.building = null;
    }
  }
}

async function fill(building: Building, source: NameSource): Promise<void> {
  const turns = new Turns(MOST_ADDED);
  for await (const person of source()) {
    if (!building.changed.has(person.id)) write(building, person);
    await turns.next();
  }
}

function write({ index, rules }: Ruled, { id, fullNames, ...birth }: NamedPerson): void {
  index.replace(id, fullNames.map(rules.read), birth);
}
