import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { ReportVerbs } from './report-verbs.js';
import { CloseReportInput, CloseReportResult } from './verbs/close-report.js';
import { PromoteReportToClaimInput } from './verbs/promote-report-to-claim.js';
import { PromoteReportToDetentionInput } from './verbs/promote-report-to-detention.js';
import { PromoteReportToSightingInput } from './verbs/promote-report-to-sighting.js';
import { PromoteReportResult } from './verbs/promotion-result.js';
import { ReopenReportInput, ReopenReportResult } from './verbs/reopen-report.js';
import { UndoReportPromotionInput, UndoReportPromotionResult } from './verbs/undo-report-promotion.js';

/** What becomes of a report: the desk decides, and takes it back. */
@Resolver()
export class PromotionsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly verbs: ReportVerbs,
  ) {}

  @Mutation(() => PromoteReportResult, { description: 'a new case, through intake and by hearsay' })
  @Access(['COORDINATOR'])
  promoteReportToDetention(@Args('input') input: PromoteReportToDetentionInput) {
    return this.mutations.run(this.verbs.promoteReportToDetention, input);
  }

  @Mutation(() => PromoteReportResult, { description: 'a claim on an open case, never verified' })
  @Access(['COORDINATOR'])
  promoteReportToClaim(@Args('input') input: PromoteReportToClaimInput) {
    return this.mutations.run(this.verbs.promoteReportToClaim, input);
  }

  @Mutation(() => PromoteReportResult, { description: 'a sign at a department, shown to colleagues' })
  @Access(['COORDINATOR'])
  promoteReportToSighting(@Args('input') input: PromoteReportToSightingInput) {
    return this.mutations.run(this.verbs.promoteReportToSighting, input);
  }

  @Mutation(() => UndoReportPromotionResult)
  @Access(['COORDINATOR'])
  undoReportPromotion(@Args('input') input: UndoReportPromotionInput) {
    return this.mutations.run(this.verbs.undoReportPromotion, input);
  }

  @Mutation(() => CloseReportResult)
  @Access(['COORDINATOR'])
  closeReport(@Args('input') input: CloseReportInput) {
    return this.mutations.run(this.verbs.closeReport, input);
  }

  @Mutation(() => ReopenReportResult)
  @Access(['COORDINATOR'])
  reopenReport(@Args('input') input: ReopenReportInput) {
    return this.mutations.run(this.verbs.reopenReport, input);
  }
}
