import { clientId, type House, type Person } from './house.js';

/** What a test may say of an invented entry beside what it does not care about. */
export interface EntryFacts {
  readonly city?: string | null;
  readonly zone?: string;
  readonly phone?: string | null;
  readonly code?: string;
}

/** Adds an entry to the list of departments. @returns its id. */
export async function addEntry(house: House, name: string, facts: EntryFacts = {}): Promise<string> {
  const { city = 'Almaty', zone = 'Asia/Almaty', phone = null, code = `KZ-00-${clientId()}` } = facts;
  const [row] = await house.rows<{ id: string }>(
    `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence, phone)
     values ($1, 'Test', $2, $3, $3, $3, 'CITY_UNIT', $4, 'test', 'LOW', $5) returning id`,
    [code, city, name, zone, phone],
  );
  return row!.id;
}

interface Merged {
  merge: { id: string; reason: string; mergedBy: { name: string } | null };
  department: { id: string; mergedHere: { from: { id: string } }[] };
}

/** Says that two entries are one department, both as they stand unless said otherwise. */
export function mergeEntries(who: Person, fromDepartmentId: string, intoDepartmentId: string, more = {}) {
  const input = {
    ...{ clientId: clientId(), id: clientId(), fromDepartmentId, intoDepartmentId },
    ...{ fromVersion: 1, intoVersion: 1, reason: 'одно здание, вымышленное', ...more },
  };
  return who.mutate<Merged>(
    'mergeDepartments',
    'MergeDepartmentsInput',
    input,
    `... on InvalidInput { path } ... on NotFound { path } ... on StateConflict { path }
     ... on MergeDepartmentsSuccess { merge { id reason mergedBy { name } } department { id mergedHere { from { id } } } }`,
  );
}

interface Undone {
  from: { id: string; merge: { id: string } | null };
  into: { id: string };
}

export function undoMerge(who: Person, mergeId: string, more = {}) {
  const input = { clientId: clientId(), mergeId, reason: 'всё же два места', ...more };
  return who.mutate<Undone>(
    'undoMergeDepartments',
    'UndoMergeDepartmentsInput',
    input,
    `... on NotFound { path } ... on StateConflict { path }
     ... on UndoMergeDepartmentsSuccess { from { id merge { id } } into { id } }`,
  );
}
