export { DuplicateAdvice } from './advice.js';
export { shortName } from './domain/short-name.js';
export { withErased, type Advice, type AdviceAnswer, type Verdict } from './advice-values.js';
export { CustodyModule } from './custody.module.js';
export { CustodyStores } from './custody-stores.js';
export { CustodyVerbs } from './custody-verbs.js';
export {
  CitizenshipEnum,
  ClaimKindEnum,
  ClaimSourceEnum,
  ConfidenceEnum,
  CustodyStatusEnum,
  RoleAtEventEnum,
  SexEnum,
  TrackEnum,
} from './custody.enums.js';
export { LANGUAGE_TAG } from './domain/clear-texts.js';
export {
  CLAIM_KINDS,
  CLAIM_SOURCES,
  isFirstHand,
  type ClaimKind,
  type ClaimSource,
  type CustodyStatus,
} from './domain/custody-claim.js';
export {
  type Citizenship,
  type FamilyAnswer,
  type RoleAtEvent,
  type Sex,
  type StartKind,
  type Track,
} from './domain/person-facts.js';
export { checkTime, type CheckedTime } from './domain/time-checks.js';
export {
  CasesTakenBack,
  CustodyClaimed,
  DepartmentChanged,
  DepartmentZoneChanged,
  DetaineesLogged,
  DetentionClassified,
  DetentionStartClaimed,
  DetentionWithdrawn,
  ErasureAsked,
  FamilyAnswerSet,
  MergeUndone,
  PersonErased,
  PersonsMerged,
} from './events.js';
export { type ReadRow, type RowFacts } from './intake-row.js';
export { type BatchContext, type WrittenClaims } from './intake-values.js';
export { IntakeWriter } from './intake-writer.js';
export { NewPeople } from './duplicates/new-people.js';
export { CustodyLoaders } from './loaders.js';
export { DetentionNarrowings } from './detention-narrowings.js';
export { NameFeed } from './name-feed.js';
export { presentDetention } from './presenters.js';
export { type CustodyClaimRow, type DetentionStartRow } from './store/custody-claim.entity.js';
export { type DepartmentRow } from './store/department.entity.js';
export { type DetentionRow } from './store/detention.entity.js';
export { custodyEntities } from './store/index.js';
export { type WrittenCase, type WrittenText } from './store/taken-back.repository.js';
export { EDITED, TakeBack, type KeptBecause } from './take-back.js';
export { type PersonRow } from './store/person.entity.js';
export { AssemblyEvent } from './types/assembly-event.type.js';
export { DuplicateAdviceType, ERASED, verdictOf, VerdictEnum } from './types/advice.type.js';
export { Department } from './types/department.type.js';
export { CustodyClaim, Detention, DetentionStart } from './types/detention.type.js';
export { ErasureKeeping } from './erasure/keep-erasures.js';
export { ErasedBefore } from './tombstones/erased-before.js';
export { Person } from './types/person.type.js';
export { LogDetaineesInput } from './verbs/log-detainees.input.js';
export { Withdrawals } from './withdrawals.js';
