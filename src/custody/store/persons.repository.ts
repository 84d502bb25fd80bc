import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import type { Citizenship, Sex } from '../domain/person-facts.js';
import type { PersonKeys } from '../../names/index.js';
import { PersonRow } from './person.entity.js';

/** What is known of a person when they are first written down. Sealed values come as plain text. */
export interface NewPerson {
  readonly id: string;
  readonly fullName: string | null;
  readonly description: string | null;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly iin: string | null;
  readonly contact: string | null;
  readonly notes: string | null;
  readonly nameless: boolean;
  readonly sex: Sex | null;
  readonly citizenship: Citizenship;
  readonly seeksAsylum: boolean | null;
  readonly disability: boolean | null;
  readonly languages: readonly string[];
  readonly keys: PersonKeys;
}

/** A person's sealed fields, opened. */
export interface OpenedPerson {
  readonly id: string;
  readonly fullName: string | null;
  readonly description: string | null;
  readonly birthDate: string | null;
  readonly iin: string | null;
  readonly contact: string | null;
  readonly notes: string | null;
}

const SEALED = {
  fullName: ['sealedName', 'sealed_name'],
  description: ['sealedDescription', 'sealed_description'],
  birthDate: ['sealedBirthDate', 'sealed_birth_date'],
  iin: ['sealedIin', 'sealed_iin'],
  contact: ['sealedContact', 'sealed_contact'],
  notes: ['sealedNotes', 'sealed_notes'],
} as const;
type SealedField = keyof typeof SEALED;
const FIELDS = Object.keys(SEALED) as SealedField[];
const OF_A_NAME = ['fullName', 'birthDate', 'iin'] as const;

const placeOf = (field: SealedField, rowId: string): SealedPlace => ({
  table: 'person',
  column: SEALED[field][1],
  rowId,
});

/** Persons: sealed going in, opened (and audited) coming out. */
@Injectable()
export class Persons {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(ids: readonly string[]): Promise<PersonRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(PersonRow);
    // whoever was erased is nobody any more
    return repository
      .createQueryBuilder('p')
      .where('p.id = any(:ids) and p.erased_at is null', { ids })
      .getMany();
  }

  /** @returns those of `ids` the caller may see. */
  async visible(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.sql<{ id: string }>('select id from person where id = any ($1::uuid[])', [
      ids,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** @returns everybody the caller may see. */
  async allVisible(): Promise<ReadonlySet<string>> {
    const rows = await this.db.sql<{ id: string }>('select id from person');
    return new Set(rows.map(({ id }) => id));
  }

  async findOne(id: string): Promise<PersonRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  async addAll(
    persons: readonly NewPerson[],
    by: { loggedBy: string | null; loggedAt: Date },
  ): Promise<void> {
    if (persons.length === 0) return;
    await this.vault.makeKeys(persons.map((person) => person.id));
    const rows: PersonRow[] = [];
    for (const person of persons) rows.push(await this.rowOf(person, by));
    await (await this.db.repository(PersonRow)).insert(rows);
  }

  /** @returns the opened fields of the visible ones among `ids`. */
  async open(ids: readonly string[]): Promise<OpenedPerson[]> {
    return this.openRows(await this.find(ids));
  }

  /** @returns the opened fields of rows already loaded, in order. */
  openRows(rows: readonly PersonRow[]): Promise<OpenedPerson[]> {
    return this.openFields(rows, FIELDS);
  }

  /** @returns of each row in order what a search by name needs, and nothing else of it. */
  openNames(rows: readonly PersonRow[]): Promise<Pick<OpenedPerson, (typeof OF_A_NAME)[number]>[]> {
    return this.openFields(rows, OF_A_NAME);
  }

  private async openFields<F extends SealedField>(
    rows: readonly PersonRow[],
    fields: readonly F[],
  ): Promise<({ id: string } & Record<F, string | null>)[]> {
    const values = rows.flatMap((row) =>
      fields.map((field) => ({ ...placeOf(field, row.id), subjectId: row.id, bytes: row[SEALED[field][0]] })),
    );
    const opened = await this.vault.openAll(values);
    return rows.map((row, i) => {
      const texts = fields.map((field, j) => [field, opened[i * fields.length + j] ?? null] as const);
      return { id: row.id, ...(Object.fromEntries(texts) as Record<F, string | null>) };
    });
  }

  private async rowOf(
    person: NewPerson,
    by: { loggedBy: string | null; loggedAt: Date },
  ): Promise<PersonRow> {
    const sealed: Partial<Record<(typeof SEALED)[SealedField][0], Buffer | null>> = {};
    for (const field of FIELDS) {
      const value = person[field];
      sealed[SEALED[field][0]] = value
        ? await this.vault.seal(person.id, placeOf(field, person.id), value)
        : null;
    }
    return Object.assign(new PersonRow(), {
      ...sealed,
      ...person.keys,
      ...by,
      id: person.id,
      nameless: person.nameless,
      birthYear: person.birthYear,
      sex: person.sex,
      citizenship: person.citizenship,
      seeksAsylum: person.seeksAsylum,
      disability: person.disability,
      languages: [...person.languages],
    });
  }
}
