import { Injectable } from '@nestjs/common';
import { CaseStudies } from './case-study.js';
import { presentQuestion } from './presenters.js';
import type { DefectQuestion } from './question.type.js';

/** Guided questions of a case, or of one of its papers. */
@Injectable()
export class QuestionList {
  constructor(private readonly studies: CaseStudies) {}

  /** @param recordId root of a paper; left out: of the case and all its papers. */
  async of(
    detentionId: string,
    { all, recordId }: { all?: boolean | null | undefined; recordId?: string },
  ): Promise<DefectQuestion[]> {
    const study = await this.studies.of(detentionId);
    return (study?.questions ?? [])
      .filter(({ question }) => recordId === undefined || question.recordId === recordId)
      .filter(({ given, isFound }) => all || (!given && !isFound))
      .map((asked) => presentQuestion(asked, detentionId));
  }
}
