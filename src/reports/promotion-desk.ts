import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, refuse, type Refusal } from '../kernel/index.js';
import { isSettled } from './domain/promotion.js';
import { stateOf } from './domain/report.js';
import { ReportEntries } from './store/report-entries.repository.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import type { ReportPromotionRow } from './store/report-promotion.entity.js';
import { Promotions, type NewPromotion } from './store/promotions.repository.js';
import { Reports } from './store/reports.repository.js';

/** A report that somebody is about to make something of, locked. */
export interface Begun {
  readonly report: ReportRow;
  /** whom it is about; null: nobody is named */
  readonly person: ReportPersonRow | null;
}

/** What promotions of every kind have in common: what they begin from, and what they leave of the report. */
@Injectable()
export class PromotionDesk {
  constructor(
    private readonly reports: Reports,
    private readonly promotions: Promotions,
    private readonly entries: ReportEntries,
  ) {}

  /** @refuses NOT_FOUND, REPORT_TIED, REPORT_NOT_OPEN. */
  async open(reportId: string): Promise<ReportRow | Refusal> {
    const [report] = await this.reports.lock([reportId]);
    if (!report) return notFound('reportId');
    const state = stateOf(report);
    if (state === 'TIED') return conflict('REPORT_TIED', 'reportId');
    return state === 'OPEN' ? report : conflict('REPORT_NOT_OPEN', 'reportId');
  }

  /**
   * @param personId somebody that the report, or one that is read through it, names; where it names one, that one.
   * @refuses as `open`; PERSON_NOT_SAID where it names several, PERSON_PROMOTED.
   */
  async begin(reportId: string, personId: string | null | undefined): Promise<Begun | Refusal> {
    const report = await this.open(reportId);
    if (isRefusal(report)) return report;
    const members = await this.reports.membersOf([reportId]);
    const people = await this.reports.peopleOf(members.map(({ id }) => id));
    const own = people.filter((row) => row.reportId === reportId);
    if (!personId && own.length > 1) return refuse('PERSON_NOT_SAID', { path: 'reportedPersonId' });
    const person = personId ? people.find(({ id }) => id === personId) : own[0];
    if (personId && !person) return notFound('reportedPersonId');
    const standing = await this.standing(reportId);
    if (person && standing.some((row) => row.reportPersonId === person.id)) {
      return conflict('PERSON_PROMOTED', 'reportedPersonId');
    }
    return { report, person: person ?? null };
  }

  /** Keeps the link, and what it leaves of the report. */
  async keep(promotion: NewPromotion, note: string | null | undefined): Promise<Refusal | void> {
    const refusal = await this.promotions.add(promotion);
    if (isRefusal(refusal)) return refusal;
    const { reportId, id, kind } = promotion;
    await this.entries.add({ reportId, kind: 'PROMOTED', aboutId: id, detail: kind, note });
    await this.settle(reportId);
  }

  /** Undoes the link; what it led to is undone by whoever calls this. */
  async release(promotion: ReportPromotionRow, caseKept: boolean | null, reason: string): Promise<void> {
    const { id, reportId, kind } = promotion;
    await this.promotions.undo(id, caseKept);
    await this.entries.add({ reportId, kind: 'PROMOTION_UNDONE', aboutId: id, detail: kind, note: reason });
    await this.settle(reportId);
  }

  /** Takes a closing back: the report waits again, or stands as what was made of it. */
  async reopen(reportId: string, note: string | null | undefined): Promise<void> {
    await this.reports.settle(reportId, { state: 'OPEN', closeReason: null });
    await this.entries.add({ reportId, kind: 'REOPENED', note });
    await this.settle(reportId);
  }

  /** The state follows from what stands. A report that was closed stays closed. */
  private async settle(reportId: string): Promise<void> {
    const [report] = await this.reports.find([reportId]);
    if (report && report.state !== 'CLOSED') {
      const people = await this.reports.peopleOf([reportId]);
      const standing = (await this.standing(reportId)).map(({ reportPersonId, kind, settles }) => ({
        personId: reportPersonId,
        kind,
        settles,
      }));
      const settled = isSettled(
        people.map(({ id }) => id),
        standing,
      );
      await this.reports.settle(reportId, { state: settled ? 'PROMOTED' : 'OPEN', closeReason: null });
    }
    await this.reports.changed([reportId]);
  }

  private async standing(reportId: string): Promise<ReportPromotionRow[]> {
    return (await this.promotions.ofReports([reportId])).filter(({ undoneAt }) => undoneAt === null);
  }
}
