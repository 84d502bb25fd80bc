import { parseDetaineeList, type NameKeys } from '../names/index.js';
import type { NewPerson } from './store/persons.repository.js';
import type { DetaineeRowInput } from './verbs/log-detainees.input.js';

/** A row as it will be stored: the facts given, completed by what its text says. */
export interface ReadRow {
  readonly input: DetaineeRowInput;
  readonly facts: RowFacts;
  readonly marks: readonly string[];
  /** where this row says, as in a list of many departments; else the batch's holds */
  readonly departmentId?: string | null;
}

export interface RowFacts {
  readonly fullName: string | null;
  readonly description: string | null;
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly iin: string | null;
  readonly sex: NewPerson['sex'];
  readonly chargedArticle: string | null;
  readonly contact: string | null;
}

/** Takes the facts a client sent; a row that came as text alone is read here. */
export function readRow(input: DetaineeRowInput): ReadRow {
  const parsed = input.fullName || input.description ? undefined : parseDetaineeList(input.asText)[0];
  const birthDate = input.birthDate ?? parsed?.birthDate?.toString() ?? null;
  const facts: RowFacts = {
    fullName: clean(input.fullName ?? parsed?.fullName),
    description: clean(input.description ?? parsed?.description),
    birthDate,
    birthYear: input.birthYear ?? parsed?.birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null),
    iin: input.iin ?? parsed?.iin ?? null,
    sex: input.sex ?? parsed?.sex ?? null,
    chargedArticle: clean(input.chargedArticle ?? parsed?.article),
    contact: clean(input.contact ?? parsed?.phone),
  };
  const marks = parsed ? [...parsed.marks] : facts.fullName && !facts.birthYear ? ['NO_BIRTH_YEAR'] : [];
  return { input, facts, marks };
}

/** @returns whether there is a person in the row at all; otherwise it is kept as text. */
export const holdsPerson = ({ facts }: ReadRow): boolean =>
  facts.fullName !== null || facts.description !== null;

export function newPersonOf({ input, facts }: ReadRow, nameKeys: NameKeys): NewPerson {
  return {
    id: input.personId,
    fullName: facts.fullName,
    description: facts.description,
    birthDate: facts.birthDate,
    birthYear: facts.birthYear,
    iin: facts.iin,
    contact: facts.contact,
    notes: input.notes ?? null,
    nameless: facts.fullName === null,
    sex: facts.sex,
    citizenship: input.citizenship ?? 'UNKNOWN',
    seeksAsylum: input.seeksAsylum ?? null,
    disability: input.disability ?? null,
    languages: input.languages ?? [],
    keys: nameKeys.of(facts),
  };
}

const clean = (text: string | null | undefined): string | null => text?.trim() || null;
