import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { isRefusal, notFound, type Refusal } from '../kernel/index.js';
import { currentOperation, Db } from '../platform/db/index.js';
import { NONE } from './domain/codebook.js';
import { type Dimension } from './domain/dimension.js';
import { publish, type PublishedTable } from './domain/published-table.js';
import { casesOf, questionFault, type Cases, type Question, type Scope } from './domain/scope.js';
import { RIGHTS_WORDS, rightsCheckKind } from '../rights/index.js';
import { CaseCountsRepository } from './store/case-counts.repository.js';

/** Counts cases into a table that may be shown: one statement for the figures, the names by custody's loaders. */
@Injectable()
export class CountCases {
  constructor(
    private readonly db: Db,
    private readonly counts: CaseCountsRepository,
    private readonly custody: CustodyLoaders,
  ) {}

  /** @refuses SAME_DIMENSION, NOT_FOUND (event), ZONE_UNKNOWN, PERIOD_REVERSED */
  async table(question: Question): Promise<PublishedTable | Refusal> {
    const fault = questionFault(question);
    if (fault) return fault;
    const cases = await this.cases(question);
    if (isRefusal(cases)) return cases;
    const { rows: rowsBy, columns = null } = question;
    const counts = await this.counts.count(rowsBy, columns, cases);
    const lines = [...counts.verified, ...counts.unverified];
    const names = new Map([
      ...(await this.namesOf(
        rowsBy,
        lines.map(({ row }) => row),
      )),
      ...(columns
        ? await this.namesOf(
            columns,
            lines.map(({ column }) => column),
          )
        : []),
    ]);
    const { language } = currentOperation();
    return publish({ ...counts, rowsBy, columnsBy: columns, names, language, asOf: await this.db.now() });
  }

  /** @refuses NOT_FOUND (event), ZONE_UNKNOWN, PERIOD_REVERSED */
  async cases(scope: Scope): Promise<Cases | Refusal> {
    const cases = casesOf(scope);
    if (isRefusal(cases) || !cases.eventId) return cases;
    return (await this.custody.event(cases.eventId)) ? cases : notFound('eventId');
  }

  private async namesOf(by: Dimension, keys: readonly (string | null)[]): Promise<[string, string][]> {
    const ids = [...new Set(keys)].filter((key): key is string => key !== null && key !== NONE);
    const named = await Promise.all(ids.map((id) => this.nameOf(by, id)));
    return ids.flatMap((id, i) => (named[i] ? [[id, named[i]]] : []));
  }

  private async nameOf(by: Dimension, id: string): Promise<string | null> {
    if (by === 'EVENT') return (await this.custody.event(id))?.title ?? null;
    if (by === 'DEPARTMENT') return (await this.custody.department(id))?.name ?? null;
    const right = by === 'VIOLATION' ? rightsCheckKind(id) : null;
    if (right) return RIGHTS_WORDS[right.code].label[currentOperation().language];
    return null;
  }
}
