import { registerEnumType } from '@nestjs/graphql';
import { CLAIM_KINDS, CLAIM_SOURCES } from './domain/custody-claim.js';
import { DEPARTMENT_TYPES } from './domain/department-record.js';
import { CITIZENSHIPS, FAMILY_ANSWERS, ROLES_AT_EVENT, SEXES, TRACKS } from './domain/person-facts.js';
import { enumOf } from '../platform/graphql/index.js';

export const ClaimKindEnum = enumOf(CLAIM_KINDS);
export const ClaimSourceEnum = enumOf(CLAIM_SOURCES);
export const CitizenshipEnum = enumOf(CITIZENSHIPS);
export const CustodyStatusEnum = enumOf(['HELD', 'HOSPITAL', 'RELEASED', 'UNKNOWN'] as const);
export const DepartmentTypeEnum = enumOf(DEPARTMENT_TYPES);
export const FamilyAnswerEnum = enumOf(FAMILY_ANSWERS);
export const RoleAtEventEnum = enumOf(ROLES_AT_EVENT);
export const RowOutcomeEnum = enumOf(['LOGGED', 'JOINED', 'KEPT_AS_TEXT'] as const);
export const SexEnum = enumOf(SEXES);
export const StartKindEnum = enumOf(['REAL', 'RECORDED'] as const);
export const TrackEnum = enumOf(TRACKS);
export const ConfidenceEnum = enumOf(['HIGH', 'MEDIUM', 'LOW'] as const);

registerEnumType(ClaimKindEnum, { name: 'ClaimKind' });
registerEnumType(ClaimSourceEnum, {
  name: 'ClaimSource',
  description: 'Who said it. HOTLINE, RELATIVE_TOLD and THIRD_PARTY_LIST never change a verified status.',
});
registerEnumType(CitizenshipEnum, { name: 'Citizenship' });
registerEnumType(CustodyStatusEnum, { name: 'CustodyStatus' });
registerEnumType(DepartmentTypeEnum, { name: 'DepartmentType' });
registerEnumType(FamilyAnswerEnum, {
  name: 'FamilyAnswer',
  description: 'What a family may be told, on the held person’s word.',
});
registerEnumType(RoleAtEventEnum, { name: 'RoleAtEvent' });
registerEnumType(RowOutcomeEnum, { name: 'RowOutcome' });
registerEnumType(SexEnum, { name: 'Sex' });
registerEnumType(StartKindEnum, {
  name: 'StartKind',
  description: 'REAL: liberty was restricted. RECORDED: the paper says so.',
});
registerEnumType(TrackEnum, {
  name: 'Track',
  description: 'CRIMINAL voids the administrative clocks: no pack covers it.',
});
registerEnumType(ConfidenceEnum, { name: 'Confidence' });
