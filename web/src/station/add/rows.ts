import { canonicalTokenSet, parseDetaineeList, type ParsedRow } from '../../../../src/names/domain/index.js';
import { newId } from '../../api/new-id.js';
import type {
  ClaimSource,
  DetaineeRowInput,
  LogDetaineesInput,
  Sex,
  WhenInput,
} from '../../api/operations.js';

/** What a person changed in a row after it was read. */
export interface RowEdit {
  readonly fullName?: string;
  readonly birthYear?: number | null;
  readonly description?: string;
  readonly sex?: Sex | null;
  readonly article?: string;
}

/** A row of the list as it will be logged: read from the text, or added as somebody without a name. */
export interface Row {
  /** its place in the list, from 1 */
  readonly number: number;
  readonly id: string;
  readonly personId: string;
  readonly asText: string;
  readonly fullName: string | null;
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly description: string | null;
  readonly iin: string | null;
  readonly phone: string | null;
  readonly article: string | null;
  readonly sex: Sex | null;
  readonly notes: string;
  readonly marks: ParsedRow['marks'];
  readonly unreadable: boolean;
  /** number of an earlier row with the same name */
  readonly like: number | null;
}

/** Everything that is typed until it is logged; it may be left and come back to. */
export interface AddDraft {
  readonly text: string;
  readonly isRead: boolean;
  readonly source: ClaimSource;
  readonly startTime: { readonly date: string; readonly time: string } | null;
  /** ids by place: the same list sent again is the same list */
  readonly ids: readonly { readonly id: string; readonly personId: string }[];
  readonly edits: Readonly<Record<number, RowEdit>>;
  readonly removed: readonly number[];
  /** handles from advice: this row is that person */
  readonly known: Readonly<Record<number, string>>;
}

export const EMPTY_DRAFT: AddDraft = {
  text: '',
  isRead: false,
  source: 'LAWYER_SAW',
  startTime: null,
  ids: [],
  edits: {},
  removed: [],
  known: {},
};

/** @returns the draft with its text read: each row has its ids from now on. */
export function readDraft(draft: AddDraft): AddDraft {
  const count = parseDetaineeList(draft.text).length;
  const ids = Array.from({ length: count }, (_, i) => draft.ids[i] ?? { id: newId(), personId: newId() });
  return { ...draft, isRead: true, ids };
}

/** @returns the draft with another row for somebody whose name is not known. */
export function withNameless(draft: AddDraft, line: string): AddDraft {
  const text = draft.text.trimEnd();
  return readDraft({ ...draft, text: text === '' ? line : `${text}\n${line}` });
}

/** @returns the rows of a draft that are still in it. */
export function rowsOf(draft: AddDraft): readonly Row[] {
  const parsed = parseDetaineeList(draft.text);
  const names = parsed.map((row) => row.canonical && canonicalTokenSet(row.canonical));
  return parsed
    .map((row, i) => {
      const edit = draft.edits[i] ?? {};
      const first = names[i] === undefined ? -1 : names.indexOf(names[i]);
      return { ...rowOf(row, i, draft), ...likeOf(first, i), ...edited(edit) };
    })
    .filter((_, i) => !draft.removed.includes(i));
}

const likeOf = (first: number, i: number): { like: number | null } => ({
  like: first >= 0 && first < i ? first + 1 : null,
});

function edited(edit: RowEdit): Partial<Row> {
  const text = (value: string | undefined) => value?.trim() || null;
  return {
    ...(edit.fullName === undefined ? {} : { fullName: text(edit.fullName), unreadable: false }),
    ...(edit.description === undefined ? {} : { description: text(edit.description), unreadable: false }),
    ...(edit.article === undefined ? {} : { article: text(edit.article) }),
    ...(edit.birthYear === undefined ? {} : { birthYear: edit.birthYear, birthDate: null }),
    ...(edit.sex === undefined ? {} : { sex: edit.sex }),
  };
}

function rowOf(row: ParsedRow, i: number, draft: AddDraft): Omit<Row, 'like'> {
  const ids = draft.ids[i] ?? { id: '', personId: '' };
  return {
    number: i + 1,
    ...ids,
    asText: row.asText.trim(),
    fullName: row.fullName ?? null,
    birthYear: row.birthYear ?? null,
    birthDate: row.birthDate?.toString() ?? null,
    description: row.description ?? null,
    iin: row.iin ?? null,
    phone: row.phone ?? null,
    article: row.article ?? null,
    sex: row.sex ?? null,
    notes: row.notes,
    marks: row.marks,
    unreadable: row.confidence === 'UNREADABLE',
  };
}

interface Batch {
  readonly clientId: string;
  readonly departmentId: string;
  readonly observedAt: WhenInput;
  readonly startedAt: WhenInput | null;
}

/** @returns the whole list as the API wants it. What could not be read goes as its text and is kept. */
export function inputOf(draft: AddDraft, { startedAt, ...batch }: Batch): LogDetaineesInput {
  const rows = rowsOf(draft).map((row): DetaineeRowInput => {
    const known = draft.known[row.number - 1];
    const plain = {
      id: row.id,
      personId: row.personId,
      asText: row.asText,
      ...(startedAt ? { startedAt } : {}),
      ...(known ? { knownAs: known } : {}),
    };
    if (!row.fullName && !row.description) return plain;
    return {
      ...plain,
      fullName: row.fullName,
      description: row.description,
      birthYear: row.birthYear,
      birthDate: row.birthDate,
      iin: row.iin,
      contact: row.phone,
      chargedArticle: row.article,
      sex: row.sex,
      ...(row.notes.trim() ? { notes: row.notes } : {}),
    };
  });
  return { ...batch, source: draft.source, familyAnswer: 'NONE', rows };
}
