/** What other areas need of matching: the values, and the two decisions made on them. */
export {
  adviceDecision,
  type AdviceDecision,
  type AdviceReason,
  type AdvisedCandidate,
  type AdviceVerdict,
} from './advice-decision.js';
export {
  familyDecision,
  familyLeads,
  isWholeName,
  type FamilyDecision,
  type FamilyRule,
} from './family-decision.js';
export * from './match-values.js';
