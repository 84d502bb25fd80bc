import { plainHeader } from '../domain/header-words.js';

/** A department as a list may mean it. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly zone: string;
  /** the entry that speaks for this one */
  readonly mergedInto: string | null;
}

/**
 * Which department a text of a list means: as somebody said for this source, else the one whose name or code it is.
 * An entry that was joined to another means that other.
 */
export class Places {
  private readonly byId: ReadonlyMap<string, Place>;
  private readonly byText = new Map<string, string | null>();

  /** @param said department ids by the text a list uses. */
  constructor(places: readonly Place[], said: Readonly<Record<string, string>>) {
    const entries = new Map(places.map((place) => [place.id, place]));
    this.byId = new Map(places.map((place) => [place.id, entries.get(place.mergedInto ?? '') ?? place]));
    for (const { id, mergedInto, code, nameRu, nameKk, nameEn } of places) {
      for (const name of [code, nameRu, nameKk, nameEn]) this.learn(plainHeader(name), mergedInto ?? id);
    }
    for (const [text, id] of Object.entries(said)) this.byText.set(plainHeader(text), id);
  }

  /** @returns null where no department, or more than one, is called so. */
  of(text: string): Place | null {
    const id = this.byText.get(plainHeader(text));
    return id ? this.byDepartment(id) : null;
  }

  byDepartment(id: string): Place | null {
    return this.byId.get(id) ?? null;
  }

  /** Two departments of one name are told apart by nobody. */
  private learn(text: string, id: string): void {
    const known = this.byText.get(text);
    this.byText.set(text, known === undefined || known === id ? id : null);
  }
}

/** @returns texts of a column as lists repeat them, the most frequent first, each with its rows. */
export function textsOf(cells: readonly string[]): { text: string; rows: number }[] {
  const found = new Map<string, { text: string; rows: number }>();
  for (const cell of cells) {
    const key = plainHeader(cell);
    if (key === '') continue;
    const one = found.get(key) ?? { text: cell.trim(), rows: 0 };
    one.rows += 1;
    found.set(key, one);
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
