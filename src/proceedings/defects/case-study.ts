import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../../platform/db/index.js';
import { RightsLoaders } from '../../rights/index.js';
import { CaseExaminer, type ExaminedCase } from '../case-facts.js';
import { DefectStores } from '../store/defect-stores.js';
import { Filings } from '../store/filings.repository.js';
import type { FindingDispositionRow } from '../store/finding-disposition.entity.js';
import { RecordsToCompare } from './compared-records.js';
import { foundViolations } from './found.js';
import { studyOf, type Studied } from './study-of.js';

/** All there is to say against the papers of one case. */
export interface CaseStudy extends Studied {
  readonly examined: ExaminedCase;
  /** What a person did with a finding, by its key; none: open. */
  readonly decisions: ReadonlyMap<string, FindingDispositionRow>;
}

/** Studies cases: violated rights, defects, contradictions, patterns, questions. Opens what must be compared. */
@Injectable()
export class CaseStudies {
  constructor(
    private readonly examiner: CaseExaminer,
    private readonly records: RecordsToCompare,
    private readonly rights: RightsLoaders,
    private readonly stores: DefectStores,
    private readonly filings: Filings,
  ) {}

  /** @returns null where the case is out of sight. Batched: one reading for all an operation asks for. */
  of(detentionId: string): Promise<CaseStudy | null> {
    const { memo } = currentOperation();
    const known = memo.get(CaseStudies) as DataLoader<string, CaseStudy | null> | undefined;
    const loader = known ?? new DataLoader<string, CaseStudy | null>((ids) => this.study(ids));
    if (!known) memo.set(CaseStudies, loader);
    return loader.load(detentionId);
  }

  /** For a mutation that shows the case after it wrote about it. */
  async anew(detentionId: string): Promise<CaseStudy | null> {
    this.forget();
    return this.of(detentionId);
  }

  forget(): void {
    currentOperation().memo.delete(CaseStudies);
    this.examiner.forget();
  }

  private async study(detentionIds: readonly string[]): Promise<(CaseStudy | null)[]> {
    const cases = await this.examiner.cases(detentionIds);
    const different = [...new Set(cases.values())];
    const compared = await this.records.of(different.map(({ episode }) => episode));
    const decisions = await this.decisions(different);
    const studies = new Map<ExaminedCase, CaseStudy>();
    for (const examined of different) {
      const { headId } = examined.episode;
      const violations = foundViolations(await this.rights.ofDetention(headId));
      studies.set(examined, {
        ...studyOf(examined, compared.get(headId)!, violations),
        ...{ examined, decisions },
      });
    }
    return detentionIds.map((id) => {
      const examined = cases.get(id);
      return examined ? studies.get(examined)! : null;
    });
  }

  /** What stands, by finding. A filing that was taken back uses nothing: its findings are open again. */
  private async decisions(cases: readonly ExaminedCase[]): Promise<CaseStudy['decisions']> {
    const episodes = cases.map(({ episode }) => episode);
    const rows = await this.stores.dispositions.of(episodes.flatMap(({ memberIds }) => memberIds));
    const rulingIds = episodes.flatMap(({ rulings }) => rulings.map(({ rootId }) => rootId));
    const filings = rulingIds.length > 0 ? await this.filings.ofRulings(rulingIds) : [];
    const stands = new Set(filings.filter((row) => !row.withdrawnAt).map(({ id }) => id));
    const standing = rows.filter(({ filingId }) => filingId === null || stands.has(filingId));
    return new Map(standing.map((row) => [row.findingKey, row]));
  }
}
