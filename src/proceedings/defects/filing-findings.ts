import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import type { FilingRow } from '../store/filing.entity.js';
import { CaseStudies } from './case-study.js';
import { FindingDesk } from './finding-desk.js';
import type { Finding } from './finding.type.js';

/**
 * Findings beside a filing. The deadline comes first: whatever cannot be worked out here, such as a sealed value that
 * does not open, is logged and said, and the filing stands.
 */
@Injectable()
export class FilingFindings {
  constructor(
    private readonly db: Db,
    private readonly desk: FindingDesk,
    private readonly studies: CaseStudies,
    private readonly log: Log,
  ) {}

  /** @returns those given that were not used: no findings of this case, or the case could not be studied. */
  async use(filing: FilingRow, findingIds: readonly string[]): Promise<readonly string[]> {
    if (findingIds.length === 0) return [];
    return (await this.guarded(() => this.desk.use(filing.detentionId, findingIds, filing))) ?? findingIds;
  }

  /** @returns what is neither used nor dropped; null where it could not be worked out. */
  open(detentionId: string): Promise<Finding[] | null> {
    return this.guarded(() => this.desk.of(detentionId, 'OPEN'));
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await this.db.savepoint(work);
    } catch (error) {
      this.log.error('findings beside a filing', error);
      this.studies.forget();
      return null;
    }
  }
}
