import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** A case as a batch wrote it. */
export interface WrittenCase {
  readonly detentionId: string;
  /** whom the batch brought; null: somebody known before */
  readonly personId: string | null;
  readonly claimId: string;
  readonly startId: string | null;
  /** how it looked then */
  readonly print: string | null;
}

/** A row of intake as it is found again. */
export interface WrittenText {
  readonly batchId: string;
  readonly position: number;
}

/** Records by the name of the table that refers to them; of several a record has, each. */
export type Work = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds who worked on records, and takes records back. For the system alone, which sees all of it. */
@Injectable()
export class TakenBack {
  constructor(private readonly db: Db) {}

  /** Holds what is about to be judged: whoever would write about it now waits. */
  async lock(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select id from detention where id = any ($1) order by id for update', [detentionIds]);
  }

  /** @returns by case, so that a later look tells whether somebody edited it. */
  async prints(
    cases: readonly Pick<WrittenCase, 'detentionId' | 'personId'>[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.sql<{ id: string; print: string }>(
      `select c.id, custody_case_print(c.id, c.brought) as print from unnest($1::uuid[], $2::boolean[]) as c (id, brought)`,
      [cases.map(({ detentionId }) => detentionId), cases.map(({ personId }) => personId !== null)],
    );
    return new Map(rows.map(({ id, print }) => [id, print]));
  }

  /** @returns by detention, the tables in which somebody wrote about a case or its person. */
  async workOn(cases: readonly WrittenCase[]): Promise<Work> {
    const detentions = cases.map(({ detentionId }) => detentionId);
    const persons = new Map(
      cases.flatMap(({ detentionId, personId }) => (personId ? [[personId, detentionId]] : [])),
    );
    const found = [
      ...(await this.refers('detention', detentions, OF_A_DETENTION)),
      ...(await this.otherClaims(cases)),
      ...(await this.refers('person', [...persons.keys()], OF_A_PERSON)).map((row) => ({
        ...row,
        id: persons.get(row.id)!,
      })),
      ...(await this.otherEpisodes(persons)),
    ];
    const work = new Map<string, Set<string>>();
    for (const { id, table } of found) work.set(id, (work.get(id) ?? new Set()).add(table));
    return work;
  }

  /** @returns those of `claims` that somebody put right. */
  async corrected(claims: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.sql<{ id: string }>(
      'select id from custody_claim where id = any ($1) and superseded_by is not null',
      [claims],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Takes rows, claims and cases out of the house with their keys. */
  async take(
    texts: readonly WrittenText[],
    claims: readonly string[],
    cases: readonly WrittenCase[],
  ): Promise<void> {
    await this.db.sql('select custody_take_back($1, $2, $3, $4, $5, $6)', [
      texts.map(({ batchId }) => batchId),
      texts.map(({ position }) => position),
      [...claims, ...cases.map(({ claimId }) => claimId)],
      cases.flatMap(({ startId }) => startId ?? []),
      cases.map(({ detentionId }) => detentionId),
      cases.flatMap(({ personId }) => personId ?? []),
    ]);
  }

  async departmentsOf(detentionIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select distinct department_id as id from detention where id = any ($1) and department_id is not null',
      [detentionIds],
    );
    return rows.map(({ id }) => id);
  }

  private refers(
    target: 'detention' | 'person',
    ids: readonly string[],
    own: readonly string[],
  ): Promise<{ id: string; table: string }[]> {
    return this.db.sql(
      'select id, by_table as "table" from custody_work_on($1::text::regclass, $2, $3::text[]::regclass[])',
      [target, ids, own],
    );
  }

  /** Claims and starts that are not the batch's own. */
  private otherClaims(cases: readonly WrittenCase[]): Promise<{ id: string; table: string }[]> {
    return this.db.sql(
      `select detention_id as id, 'custody_claim' as "table" from custody_claim
         where detention_id = any ($1) and (id <> all ($2) or superseded_by is not null)
       union select detention_id, 'detention_start' from detention_start
         where detention_id = any ($1) and (id <> all ($3) or superseded_by is not null)`,
      [
        cases.map(({ detentionId }) => detentionId),
        cases.map(({ claimId }) => claimId),
        cases.flatMap(({ startId }) => startId ?? []),
      ],
    );
  }

  /** Somebody logged a person whom the batch brought once more. */
  private async otherEpisodes(
    persons: ReadonlyMap<string, string>,
  ): Promise<{ id: string; table: string }[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select distinct person_id as id from detention where person_id = any ($1) and id <> all ($2)',
      [[...persons.keys()], [...persons.values()]],
    );
    return rows.map(({ id }) => ({ id: persons.get(id)!, table: 'detention' }));
  }
}

/** Looked at one by one, or no work of anybody's. */
const OF_A_DETENTION = ['custody_claim', 'detention_start', 'detention_sight', 'intake_row'];
const OF_A_PERSON = ['detention', 'intake_row'];
