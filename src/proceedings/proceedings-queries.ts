import { Injectable } from '@nestjs/common';
import { isUuid } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import {
  hasNoTerm,
  KZ_CAO,
  type DeadlineRule,
  type DefectKind,
  type RuleVersion,
  type Unit,
} from './domain/index.js';
import { inLanguage, presentDeadline } from './presenters.js';
import type { DeadlineRow } from './store/deadline.entity.js';
import { Deadlines, type DeadlineFilter } from './store/deadlines.repository.js';
import type { Deadline } from './types/deadline.type.js';
import type {
  DeadlineRuleType,
  DefectRuleType,
  RulePackType,
  RuleVersionType,
} from './types/rule-pack.type.js';

/** Deadlines across cases, and the law they are counted by. */
@Injectable()
export class ProceedingsQueries {
  constructor(
    private readonly db: Db,
    private readonly deadlineRows: Deadlines,
  ) {}

  async deadline(id: string): Promise<Deadline | null> {
    const row = isUuid(id) ? await this.deadlineRows.findOne(id) : null;
    return row && presentDeadline(row, await this.db.now());
  }

  async deadlines(
    filter: DeadlineFilter,
    { first, after }: { first?: number | undefined; after?: string | undefined },
  ): Promise<Connection<Deadline>> {
    const size = pageSize(first);
    const ids = [filter.detentionId, filter.eventId, filter.departmentId, ...(filter.ids ?? [])];
    const rows = ids.some((id) => id && !isUuid(id))
      ? []
      : await this.deadlineRows.page(filter, size, decodeCursor(after));
    const now = await this.db.now();
    return toConnection(rows, size, {
      keyOf: (row) => [rankOf(row), row.id],
      present: (row) => presentDeadline(row, now),
      after,
    });
  }

  rulePack(): RulePackType {
    return {
      id: KZ_CAO.id,
      version: KZ_CAO.version,
      unverifiedFrom: KZ_CAO.unverifiedFrom.toString(),
      rules: KZ_CAO.deadlines.map(ruleShown),
      defects: KZ_CAO.defects.map(defectShown),
    };
  }
}

/** As the query ranks it: what lacks a fact first, what the law sets no term for last. */
const rankOf = ({ actBy, missing }: DeadlineRow): string =>
  actBy?.toISOString() ?? (hasNoTerm(missing) ? 'infinity' : '-infinity');

const ruleShown = (rule: DeadlineRule): DeadlineRuleType => ({
  code: rule.code,
  title: inLanguage(rule.title),
  basis: rule.basis,
  obligedParty: rule.obligedParty,
  standard: rule.standard,
  versions: rule.versions.map(versionShown),
});

/** Names the API has had from the start; the others are said as the law file says them. */
const UNITS: Readonly<Partial<Record<Unit, string>>> = { HOUR: 'HOURS', SUTKI: 'DAYS', DAY: 'DAYS' };

const versionShown = (version: RuleVersion): RuleVersionType => ({
  article: version.article,
  amount: version.amount,
  unit: UNITS[version.unit] ?? version.unit,
  effectiveFrom: version.effectiveFrom.toString(),
  effectiveTo: version.effectiveTo?.toString() ?? null,
  sourceKey: version.sourceKey,
  confidence: version.confidence,
  verify: version.verify || version.computation.verify,
  verifiedBy: version.verifiedBy,
});

const defectShown = (kind: DefectKind): DefectRuleType => ({
  code: kind.code,
  title: inLanguage(kind.title),
  article: kind.article,
  confidence: kind.confidence,
  verify: kind.verify,
  verifiedBy: kind.verifiedBy,
});
