import { registerEnumType } from '@nestjs/graphql';
import { RIGHTS_MANNERS, RIGHTS_OUTCOMES } from './domain/index.js';
import { enumOf } from '../platform/graphql/index.js';

export const RightsOutcomeEnum = enumOf(RIGHTS_OUTCOMES);
export const RightsMannerEnum = enumOf(RIGHTS_MANNERS);
export const RightsAlarmEnum = enumOf(['ILL_TREATMENT'] as const);
export const RightsAppliesEnum = enumOf(['YES', 'ASK', 'WITHHELD', 'NO'] as const);
export const RightsDueReasonEnum = enumOf(['NEVER_ASKED', 'ASK_AGAIN', 'FOLLOW_UP'] as const);
export const RightsHolderEnum = enumOf([
  'ALL',
  'WOMEN',
  'MINORS',
  'FOREIGNERS',
  'DISABILITY',
  'LAWYERS',
] as const);
export const ThresholdBasisEnum = enumOf(['LAW', 'ORGANISATION_DEFAULT'] as const);
export const ThresholdNameEnum = enumOf(['AMBER', 'RED', 'LIMIT'] as const);

registerEnumType(RightsOutcomeEnum, {
  name: 'RightsOutcome',
  description: 'REFUSED_TO_ANSWER: the person did not want to say. UNKNOWN: nobody was asked or could say.',
});
registerEnumType(RightsMannerEnum, { name: 'RightsManner', description: 'How it is known.' });
registerEnumType(RightsAlarmEnum, {
  name: 'RightsAlarm',
  description: 'A complaint of ill-treatment and a forensic examination are to be considered now.',
});
registerEnumType(RightsAppliesEnum, {
  name: 'RightsApplies',
  description:
    'ASK: not known whether it applies, so ask. WITHHELD: not to be suggested until a fact is known.',
});
registerEnumType(RightsDueReasonEnum, { name: 'RightsDueReason' });
registerEnumType(RightsHolderEnum, { name: 'RightsHolder', description: 'Whose right it is.' });
registerEnumType(ThresholdBasisEnum, { name: 'ThresholdBasis' });
registerEnumType(ThresholdNameEnum, { name: 'ThresholdName' });
