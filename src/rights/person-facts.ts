import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow, type PersonRow } from '../custody/index.js';
import { localDateOf, Temporal, type LocalDate } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { isMinorOn, type PersonForChecks } from './domain/index.js';

/** What decides which rights are checked for the person of one detention, and when. */
export interface CheckedPerson {
  readonly detention: DetentionRow;
  readonly facts: PersonForChecks;
  /** IANA zone of the place the person is held at */
  readonly zone: string;
}

const DEFAULT_ZONE = 'Asia/Almaty';
/** Proceedings are held in one of these. */
const LANGUAGES_OF_PROCEEDINGS = ['kk', 'ru'];

/** Custody's facts about a person in the words of the catalogue. */
@Injectable()
export class PersonFacts {
  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
  ) {}

  /** @returns one entry for each visible detention. A birth date is opened only where the year leaves the age open. */
  async of(detentionIds: readonly string[]): Promise<Map<string, CheckedPerson>> {
    const detentions = await this.stores.detentions.find(detentionIds);
    const persons = await this.personsOf(detentions);
    const places = await this.stores.departments.standing(
      detentions.flatMap((row) => row.departmentId ?? []),
    );
    const zoneOf = ({ departmentId }: DetentionRow) =>
      (departmentId && places.get(departmentId)?.zone) || DEFAULT_ZONE;
    const now = await this.db.now();
    const today = (row: DetentionRow) => localDateOf(now, zoneOf(row));
    const birthDates = await this.birthDatesOf(
      detentions.flatMap((row) => {
        const person = persons.get(row.personId);
        const open = person?.sealedBirthDate && isMinorOn(null, person.birthYear, today(row)) === null;
        return open ? [person.id] : [];
      }),
    );
    return new Map(
      detentions.flatMap((detention) => {
        const person = persons.get(detention.personId);
        if (!person) return [];
        const isMinor = isMinorOn(birthDates.get(person.id) ?? null, person.birthYear, today(detention));
        const facts = factsOf(person, detention, isMinor);
        return [[detention.id, { detention, facts, zone: zoneOf(detention) }]];
      }),
    );
  }

  /** @returns by the id on the detention: the person merged records lead to, where visible, else the record itself. */
  private async personsOf(detentions: readonly DetentionRow[]): Promise<Map<string, PersonRow>> {
    const ids = [...new Set(detentions.map((row) => row.personId))];
    const chains = await this.db.sql<{ id: string; canonical: string }>(
      'select id, canonical_person_id(id) as canonical from unnest($1::uuid[]) as p (id)',
      [ids],
    );
    const rows = await this.stores.persons.find([...ids, ...chains.map(({ canonical }) => canonical)]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      chains.flatMap(({ id, canonical }) => {
        const person = byId.get(canonical) ?? byId.get(id);
        return person ? [[id, person]] : [];
      }),
    );
  }

  private async birthDatesOf(personIds: readonly string[]): Promise<Map<string, LocalDate>> {
    if (personIds.length === 0) return new Map();
    const opened = await this.stores.persons.open(personIds);
    return new Map(
      opened.flatMap(({ id, birthDate }) => (birthDate ? [[id, Temporal.PlainDate.from(birthDate)]] : [])),
    );
  }
}

const factsOf = (person: PersonRow, detention: DetentionRow, isMinor: boolean | null): PersonForChecks => ({
  sex: person.sex,
  isMinor,
  citizenship: person.citizenship === 'UNKNOWN' ? null : person.citizenship,
  seeksAsylum: person.seeksAsylum,
  disability: person.disability,
  needsInterpreter: needsInterpreter(person.languages),
  roleAtEvent: detention.roleAtEvent,
});

/** Who speaks both languages of proceedings needs none, who speaks neither needs one; otherwise it is to be asked. */
function needsInterpreter(languages: readonly string[]): boolean | null {
  if (languages.length === 0) return null;
  const spoken = LANGUAGES_OF_PROCEEDINGS.filter((tag) => languages.some((l) => l.split('-')[0] === tag));
  if (spoken.length === LANGUAGES_OF_PROCEEDINGS.length) return false;
  return spoken.length === 0 ? true : null;
}
