/** What a column of an imported list may hold. A family's consent is no field: it is never imported. */
export const IMPORT_FIELDS = [
  'FULL_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'FATHERS_NAME',
  'BIRTH',
  'IIN',
  'PHONE',
  'SEX',
  'DEPARTMENT',
  'DETAINED_AT',
  'DETAINED_TIME',
  'ARTICLE',
  'LANGUAGE',
  'NOTE',
  'IGNORE',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which field each column holds; columns that are not named are ignored. */
export type ColumnMap = readonly ImportField[];

/** Several columns may hold these; any other field has one column at most. */
const MANY: ReadonlySet<ImportField> = new Set(['NOTE', 'IGNORE']);
const NAME_FIELDS: readonly ImportField[] = ['FULL_NAME', 'FAMILY_NAME', 'GIVEN_NAME'];

/** Why a mapping cannot be used: no column holds a name, a field twice, a whole name beside its parts; null: it can. */
export function mappingFault(map: ColumnMap): 'NAME_COLUMN_MISSING' | 'FIELD_TWICE' | 'NAME_TWICE' | null {
  const once = map.filter((field) => !MANY.has(field));
  if (new Set(once).size < once.length) return 'FIELD_TWICE';
  if (!map.some((field) => NAME_FIELDS.includes(field))) return 'NAME_COLUMN_MISSING';
  const parts: readonly ImportField[] = ['FAMILY_NAME', 'GIVEN_NAME', 'FATHERS_NAME'];
  return map.includes('FULL_NAME') && map.some((field) => parts.includes(field)) ? 'NAME_TWICE' : null;
}
