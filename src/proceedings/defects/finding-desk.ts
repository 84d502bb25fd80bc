import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import type { FilingRow } from '../store/filing.entity.js';
import type { FindingDispositionRow } from '../store/finding-disposition.entity.js';
import { DefectStores } from '../store/defect-stores.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { CaseStudies, type CaseStudy } from './case-study.js';
import type { FindingState } from './defects.enums.js';
import type { Finding, FindingCounts } from './finding.type.js';
import type { Found } from './found.js';
import { presentFinding } from './presenters.js';

/** What a person does with findings: uses them in a filing, drops them with a reason, takes either back. */
@Injectable()
export class FindingDesk {
  constructor(
    private readonly studies: CaseStudies,
    private readonly stores: DefectStores,
    private readonly proceedings: ProceedingsStores,
  ) {}

  /** @returns the findings of a case with what became of them; none where the case is out of sight. */
  async of(detentionId: string, state: FindingState | null = null): Promise<Finding[]> {
    const study = await this.studies.of(detentionId);
    if (!study) return [];
    const { decisions } = study;
    const reasons = new Map(await this.reasonsOf([...decisions.values()]));
    return study.found
      .map((found) => {
        const decision = decisions.get(found.key) ?? null;
        return presentFinding(found, decision, (decision && reasons.get(decision.id)) ?? null);
      })
      .filter((finding) => state === null || finding.state === state);
  }

  async counts(detentionId: string): Promise<FindingCounts> {
    const study = await this.studies.of(detentionId);
    const stateOf = ({ key }: Found): FindingState => study?.decisions.get(key)?.state ?? 'OPEN';
    const count = (state: FindingState) =>
      (study?.found ?? []).filter((found) => stateOf(found) === state).length;
    return { open: count('OPEN'), used: count('USED'), dropped: count('DROPPED') };
  }

  /** Says that these stand in a filing. @returns those that do not: no finding of this case, or decided by somebody meanwhile. A filing is never stopped by them. */
  async use(detentionId: string, findingIds: readonly string[], filing: FilingRow): Promise<string[]> {
    if (findingIds.length === 0) return [];
    const study = await this.studies.of(detentionId);
    const known = new Set(study?.found.map(({ key }) => key));
    const { detentionId: caseId, subjectId } = filing;
    const used = new Set<string>();
    for (const findingKey of new Set(findingIds.filter((id) => known.has(id)))) {
      const refused = await this.stores.dispositions.decide({
        ...{ detentionId: caseId, subjectId, findingKey, filingId: filing.id, reason: null },
      });
      if (!isRefusal(refused)) used.add(findingKey);
    }
    this.studies.forget();
    return findingIds.filter((id) => !used.has(id));
  }

  async useOne(detentionId: string, findingKey: string, filingId: string): Promise<Refusal | void> {
    const found = await this.claim(detentionId, findingKey);
    if (isRefusal(found)) return found;
    const filing = await this.filingOf(found, filingId);
    if (!filing) return notFound('filingId');
    if (filing.withdrawnAt) return conflict('FILING_NOT_FOUND', 'filingId');
    return this.stores.dispositions.decide({
      ...{ ...ownerOf(found), findingKey, filingId, reason: null },
    });
  }

  async drop(detentionId: string, findingKey: string, reason: string): Promise<Refusal | void> {
    const found = await this.claim(detentionId, findingKey);
    if (isRefusal(found)) return found;
    return this.stores.dispositions.decide({ ...ownerOf(found), findingKey, filingId: null, reason });
  }

  /** @returns FINDING_IS_OPEN where nobody had used or dropped it. */
  async reopen(detentionId: string, findingKey: string): Promise<Refusal | void> {
    const found = await this.claim(detentionId, findingKey);
    if (isRefusal(found)) return found;
    if (!found.decisions.has(findingKey)) return conflict('FINDING_IS_OPEN', 'findingId');
    await this.stores.dispositions.end(findingKey);
  }

  private async claim(detentionId: string, findingKey: string): Promise<CaseStudy | Refusal> {
    await this.proceedings.episodes.lock([detentionId]);
    const study = await this.studies.of(detentionId);
    if (!study) return notFound('detentionId');
    return study.found.some(({ key }) => key === findingKey) ? study : notFound('findingId');
  }

  private async filingOf({ examined }: CaseStudy, filingId: string): Promise<FilingRow | null> {
    const filing = await this.proceedings.filings.find(filingId);
    return filing && examined.episode.memberIds.includes(filing.detentionId) ? filing : null;
  }

  private async reasonsOf(rows: readonly FindingDispositionRow[]) {
    const dropped = rows.filter(({ sealedReason }) => sealedReason);
    const reasons = await this.stores.dispositions.openReasons(dropped);
    return dropped.map((row, i) => [row.id, reasons[i] ?? null] as const);
  }
}

const ownerOf = ({ examined }: CaseStudy) => {
  const [head] = examined.episode.detentions;
  return { detentionId: examined.episode.headId, subjectId: head!.personId };
};
