import { clientId, type House, type Person } from './house.js';

export interface Uploaded {
  status: number;
  body: { id?: string; bytes?: number; code?: string; message?: string };
}

/** Sends a file as the app does. */
export async function upload(
  who: Person,
  bytes: Uint8Array | string,
  { id = clientId(), headers = {} }: { id?: string; headers?: Record<string, string> } = {},
): Promise<Uploaded & { id: string }> {
  const response = await fetch(`${who.house.url}/imports/files/${id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${who.token}`,
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body: typeof bytes === 'string' ? bytes : Buffer.from(bytes),
  });
  return { id, status: response.status, body: (await response.json()) as Uploaded['body'] };
}

export const COUNTS = `counts { rows undecided notCompared fresh probablyKnown sameName twins faulty blocked nobody erasedBefore
  toLog toJoin toSkip logged joined keptAsText failed takenBack kept }`;
export const IMPORT = `import { id state encoding delimiter hasHeader quoted rowCount firstRows sameFileAs
  source { id name hasMapping } columns { index header samples guess field speaksOfConsent }
  places { text rows department { id } } ${COUNTS} }`;

export interface Imported {
  id: string;
  state: string;
  encoding: string;
  delimiter: string;
  hasHeader: boolean;
  quoted: boolean;
  rowCount: number;
  firstRows: string[][];
  sameFileAs: string | null;
  source: { id: string; name: string; hasMapping: boolean };
  columns: {
    index: number;
    header: string | null;
    samples: string[];
    guess: string;
    field: string | null;
    speaksOfConsent: boolean;
  }[];
  places: { text: string; rows: number; department: { id: string } | null }[];
  counts: Record<string, number>;
}
export type Told = { __typename: string; code?: string; message?: string; path?: string; import: Imported };

export const listedAt = () => ({ at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' });

/** Begins an import of an uploaded file. */
export const start = (who: Person, fileId: string, more: object = {}) =>
  who.mutate<Told>(
    'startImport',
    'StartImportInput',
    {
      clientId: clientId(),
      id: clientId(),
      fileId,
      source: 'Тестовая помощь',
      listedAt: listedAt(),
      ...more,
    },
    `... on StartImportSuccess { ${IMPORT} }`,
  );

export const map = (who: Person, importId: string, columns: string[], more: object = {}) =>
  who.mutate<Told>(
    'mapImport',
    'MapImportInput',
    { clientId: clientId(), importId, columns, ...more },
    `... on MapImportSuccess { ${IMPORT} }`,
  );

export const compare = (who: Person, importId: string) =>
  who.mutate<Told & { compared: number; complete: boolean }>(
    'compareImport',
    'CompareImportInput',
    { clientId: clientId(), importId },
    `... on CompareImportSuccess { compared complete ${IMPORT} }`,
  );

export const decide = (who: Person, importId: string, more: object) =>
  who.mutate<Told & { decided: number }>(
    'decideImportRows',
    'DecideImportRowsInput',
    { clientId: clientId(), importId, ...more },
    `... on DecideImportRowsSuccess { decided ${IMPORT} }`,
  );

export const apply = (who: Person, importId: string, more: object = {}) =>
  who.mutate<Told>(
    'applyImport',
    'ApplyImportInput',
    { clientId: clientId(), importId, ...more },
    `... on ApplyImportSuccess { ${IMPORT} }`,
  );

export const undo = (who: Person, importId: string, more: object = {}) =>
  who.mutate<Told>(
    'undoImport',
    'UndoImportInput',
    { clientId: clientId(), importId, ...more },
    `... on UndoImportSuccess { ${IMPORT} }`,
  );

export const discard = (who: Person, importId: string, more: object = {}) =>
  who.mutate<Told>(
    'discardImport',
    'DiscardImportInput',
    { clientId: clientId(), importId, ...more },
    `... on DiscardImportSuccess { ${IMPORT} }`,
  );

/** The list as it stands now. */
export async function look(who: Person, importId: string): Promise<Imported> {
  const { data } = await who.ask<{ import: Imported }>(
    `query($id: ID!) { ${IMPORT.replace('import ', 'import(id: $id) ')} }`,
    {
      id: importId,
    },
  );
  return data.import;
}

export interface Row {
  id: string;
  position: number;
  asText: string | null;
  fullName: string | null;
  birthYear: number | null;
  birthDate: string | null;
  iin: string | null;
  contact: string | null;
  sex: string | null;
  departmentText: string | null;
  department: { id: string } | null;
  startedAt: { precision: string; date: string | null; local: string | null } | null;
  article: string | null;
  languages: string[];
  notes: string | null;
  faults: { field: string | null; code: string; message: string }[];
  blocked: boolean;
  twinOf: number | null;
  verdict: string | null;
  candidates: { personId: string; verdict: string; person: { name: string } | null }[];
  decision: string | null;
  knownPerson: { id: string } | null;
  erasedBefore: boolean;
  decisionReason: string | null;
  outcome: string | null;
  keptBecause: { code: string; message: string }[];
  takenBackAt: string | null;
  detentionId: string | null;
}

const ROW = `id position asText fullName birthYear birthDate iin contact sex departmentText department { id }
  startedAt { precision date local } article languages notes faults { field code message } blocked twinOf verdict
  candidates { personId verdict person { name } } decision knownPerson { id } erasedBefore decisionReason outcome keptBecause { code message } takenBackAt detentionId`;

/** A page of rows. */
export async function rows(
  who: Person,
  importId: string,
  {
    kind = null,
    first = 100,
    after = null,
  }: { kind?: string | null; first?: number; after?: string | null } = {},
): Promise<{ nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }> {
  const { data } = await who.ask<{
    importRows: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }>(
    `query($id: ID!, $kind: ImportRowKind, $first: Int, $after: String) {
       importRows(importId: $id, kind: $kind, first: $first, after: $after) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`,
    { id: importId, kind, first, after },
  );
  return data.importRows;
}

/** Any department there is. */
export async function aDepartment(house: House): Promise<{ id: string; name: string }> {
  const found = await house.rows<{ id: string; name: string }>(
    `insert into department (code, region, name_ru, name_kk, name_en, type, zone, source, confidence)
     values ('TEST-' || gen_random_uuid(), 'Test', 'Отдел Тестовый', 'Тест бөлімі', 'Test unit', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW')
     returning id, name_ru as name`,
  );
  return found[0]!;
}

/** An uploaded, begun and mapped list of names and years. */
export async function mapped(
  who: Person,
  text: string,
  columns: string[],
  more: object = {},
): Promise<Imported> {
  const file = await upload(who, text);
  const begun = await start(who, file.id, more);
  return (await map(who, begun.import.id, columns)).import;
}
