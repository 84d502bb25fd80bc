import { fieldOfHeader, plainHeader } from './header-words.js';
import { type ColumnMap, type ImportField } from './import-field.js';

/** How a source's columns were mapped before: by header as compared, or by place where its lists have none. */
export interface RememberedColumns {
  readonly headers: Readonly<Record<string, ImportField>> | null;
  readonly places: ColumnMap;
}

const MANY: ReadonlySet<ImportField> = new Set(['NOTE', 'IGNORE']);

/**
 * A field for each column: as it was mapped before for this source, else as its header says. A field is given to the
 * first column that asks for it. Parts of a name win over a whole name, which "name" alone does not say for sure.
 * @param header null: the list has none, and only what is remembered helps.
 */
export function guessColumns(
  header: readonly string[] | null,
  columnCount: number,
  remembered: RememberedColumns | null = null,
): ImportField[] {
  const asked = Array.from({ length: columnCount }, (_, at) => askedFor(header, at, remembered));
  const hasParts = asked.includes('FAMILY_NAME');
  const taken = new Set<ImportField>();
  return asked.map((field) => {
    const meant = field === 'FULL_NAME' && hasParts ? 'GIVEN_NAME' : field;
    if (taken.has(meant) && !MANY.has(meant)) return 'IGNORE';
    taken.add(meant);
    return meant;
  });
}

function askedFor(
  header: readonly string[] | null,
  at: number,
  remembered: RememberedColumns | null,
): ImportField {
  if (!header) return (remembered && !remembered.headers && remembered.places[at]) || 'IGNORE';
  const own = header[at] ?? '';
  return remembered?.headers?.[plainHeader(own)] ?? fieldOfHeader(own) ?? 'IGNORE';
}

/** @returns what to remember of a mapping. */
export const rememberColumns = (header: readonly string[] | null, map: ColumnMap): RememberedColumns => ({
  headers:
    header && Object.fromEntries(header.map((text, at) => [plainHeader(text), map[at] ?? 'IGNORE'] as const)),
  places: map,
});
