import { Injectable } from '@nestjs/common';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { ReportPromotionRow } from './report-promotion.entity.js';

export type NewPromotion = Pick<
  ReportPromotionRow,
  'id' | 'reportId' | 'reportPersonId' | 'kind' | 'detentionId' | 'claimId' | 'departmentId' | 'settles'
>;

/** What was made of reports. Undoing one keeps its row. */
@Injectable()
export class Promotions {
  constructor(private readonly db: Db) {}

  async findOne(id: string): Promise<ReportPromotionRow | null> {
    return (await this.db.repository(ReportPromotionRow)).findOneBy({ id });
  }

  /** @returns ID_TAKEN where the id is in use. The report is locked: nobody promotes the same person meanwhile. */
  async add(promotion: NewPromotion): Promise<Refusal | void> {
    const row = {
      ...promotion,
      promotedBy: (await this.db.actor()).id!,
      promotedAt: toDate(await this.db.now()),
    };
    try {
      await this.db.savepoint(async () => (await this.db.repository(ReportPromotionRow)).insert(row));
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
  }

  async undo(id: string, caseKept: boolean | null): Promise<void> {
    await (
      await this.db.repository(ReportPromotionRow)
    ).update(
      { id },
      { undoneBy: (await this.db.actor()).id, undoneAt: toDate(await this.db.now()), caseKept },
    );
  }

  /** @returns what was made of these reports, also what was undone, oldest first. */
  async ofReports(reportIds: readonly string[]): Promise<ReportPromotionRow[]> {
    return (await this.db.repository(ReportPromotionRow))
      .createQueryBuilder('p')
      .where('p.reportId = any(:reportIds)', { reportIds })
      .orderBy('p.promotedAt')
      .addOrderBy('p.id')
      .getMany();
  }

  /** @returns the reports these episodes, or claims on them, came from, oldest first. */
  async ofDetentions(detentionIds: readonly string[]): Promise<ReportPromotionRow[]> {
    return (await this.db.repository(ReportPromotionRow))
      .createQueryBuilder('p')
      .where('p.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('p.promotedAt')
      .addOrderBy('p.id')
      .getMany();
  }
}
