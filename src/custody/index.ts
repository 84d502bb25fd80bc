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
export { CLAIM_SOURCES, isFirstHand, type ClaimSource, type CustodyStatus } from './domain/custody-claim.js';
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
  CustodyClaimed,
  DetaineesLogged,
  DetentionClassified,
  DetentionStartClaimed,
  FamilyAnswerSet,
  MergeUndone,
  PersonsMerged,
} from './events.js';
export { NewPeople } from './duplicates/new-people.js';
export { CustodyLoaders } from './loaders.js';
export { NameFeed } from './name-feed.js';
export { presentDetention } from './presenters.js';
export { type CustodyClaimRow, type DetentionStartRow } from './store/custody-claim.entity.js';
export { type DepartmentRow } from './store/department.entity.js';
export { type DetentionRow } from './store/detention.entity.js';
export { custodyEntities } from './store/index.js';
export { type PersonRow } from './store/person.entity.js';
export { AssemblyEvent } from './types/assembly-event.type.js';
export { Department } from './types/department.type.js';
export { CustodyClaim, Detention } from './types/detention.type.js';
export { Person } from './types/person.type.js';
export { LogDetaineesInput } from './verbs/log-detainees.input.js';
