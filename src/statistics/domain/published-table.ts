import { type Instant } from '../../kernel/index.js';
import { CODEBOOK, TABLE_WORDS, type Text } from './codebook.js';
import { keysOf, tableOf, type CubeLine } from './count-table.js';
import { RULES_VERSION, unitOf, type Dimension, type Unit } from './dimension.js';
import { suppress, type Shown } from './suppression/suppress.js';

export type Language = keyof Text;

export interface Category {
  readonly key: string;
  readonly label: string;
}

export interface CodebookEntry extends Category {
  readonly dimension: Dimension;
  readonly meaning: string;
}

/** A table as it leaves the house, and as a file keeps it: nothing withheld is in it any more. */
export interface PublishedTable {
  readonly language: Language;
  readonly title: string;
  readonly unit: Unit;
  readonly rowsBy: Dimension;
  readonly columnsBy: Dimension | null;
  readonly rows: readonly Category[];
  readonly columns: readonly Category[];
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
  /** sightings nobody verified, by column; in no figure above */
  readonly unverified: { readonly cells: readonly Shown[]; readonly total: Shown };
  readonly codebook: readonly CodebookEntry[];
  /** ISO 8601 instant */
  readonly asOf: string;
  readonly rulesVersion: string;
  readonly note: string;
}

/** What a table is made of, before anything is withheld. */
export interface CountedCases {
  readonly rowsBy: Dimension;
  readonly columnsBy: Dimension | null;
  readonly verified: readonly CubeLine[];
  readonly unverified: readonly CubeLine[];
  /** names of records: events, departments, rights; a key without one is its own name */
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly asOf: Instant;
}

/** Puts counts into a table and withholds what would tell about a person. */
export function publish(counted: CountedCases): PublishedTable {
  const { rowsBy, columnsBy, verified, unverified, language } = counted;
  const found = keysOf([...verified, ...unverified]);
  const rows = categoriesOf(rowsBy, found.rows, counted);
  const columns = columnsBy ? categoriesOf(columnsBy, found.columns, counted) : [];
  const columnKeys = columnsBy ? columns.map(({ key }) => key) : found.columns;
  const rowKeys = rows.map(({ key }) => key);
  const shown = suppress(tableOf(verified, rowKeys, columnKeys).grid);
  const aside = suppress(tableOf(asOneRow(unverified), [ASIDE], columnKeys).grid)[0]!;
  const cellsOf = (line: readonly Shown[]) => (columnsBy ? line.slice(0, -1) : []);
  return {
    title: titleOf(rowsBy, columnsBy, language),
    unit: unitOf(rowsBy, columnsBy),
    rowsBy,
    columnsBy,
    rows,
    columns,
    cells: shown.slice(0, -1).map(cellsOf),
    rowTotals: shown.slice(0, -1).map((line) => line.at(-1)!),
    columnTotals: cellsOf(shown.at(-1)!),
    total: shown.at(-1)!.at(-1)!,
    unverified: { cells: cellsOf(aside), total: aside.at(-1)! },
    codebook: [
      ...codebookOf(rowsBy, rows, language),
      ...(columnsBy ? codebookOf(columnsBy, columns, language) : []),
    ],
    asOf: counted.asOf.toString(),
    rulesVersion: RULES_VERSION,
    language,
    note: TABLE_WORDS.note[language],
  };
}

/** @returns how many figures of a table are withheld. */
export const withheldIn = (table: PublishedTable): number =>
  [
    ...table.cells.flat(),
    ...table.rowTotals,
    ...table.columnTotals,
    table.total,
    ...table.unverified.cells,
    table.unverified.total,
  ].filter((figure) => figure === null).length;

const ASIDE = 'UNVERIFIED';

/** Unverified counts come by column only: the one row of a table of their own, which adds up in itself. */
const asOneRow = (lines: readonly CubeLine[]): CubeLine[] =>
  lines.flatMap((line) => [line, { ...line, row: ASIDE }]);

function categoriesOf(by: Dimension, found: readonly string[], counted: CountedCases): Category[] {
  const { values } = CODEBOOK[by];
  const { language, names } = counted;
  const closed = isClosed(by)
    ? Object.keys(values)
    : Object.keys(values).filter((key) => found.includes(key));
  const open = found
    .filter((key) => !(key in values))
    .map((key) => ({ key, label: names.get(key) ?? key }))
    .sort((a, b) => a.label.localeCompare(b.label, language) || (a.key < b.key ? -1 : 1));
  return [...open, ...closed.map((key) => ({ key, label: values[key]![language] }))];
}

/** A closed dimension shows all its values, also those that nobody has: an empty row tells as little as a zero. */
const isClosed = (by: Dimension): boolean => !['EVENT', 'CITY', 'DEPARTMENT', 'VIOLATION'].includes(by);

const titleOf = (rowsBy: Dimension, columnsBy: Dimension | null, language: Language): string => {
  const by = [rowsBy, columnsBy].flatMap((each) => (each ? [CODEBOOK[each].label[language]] : []));
  return `${TABLE_WORDS[unitOf(rowsBy, columnsBy)][language]}, ${TABLE_WORDS.by[language]} ${by.join(' × ')}`;
};

const codebookOf = (by: Dimension, categories: readonly Category[], language: Language): CodebookEntry[] =>
  categories.map((category) => ({ dimension: by, ...category, meaning: CODEBOOK[by].meaning[language] }));
