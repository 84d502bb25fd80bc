import { registerEnumType } from '@nestjs/graphql';
import { FILING_KINDS, STEP_KINDS, TRIGGERS } from './domain/index.js';
import type {
  Arithmetic,
  ChangeCause,
  MilestoneKind,
  MissingFact,
  NoLaterReading,
  PenaltyKind,
  StartBound,
  Supersession,
  TriggerKind,
  VoidReason,
} from './domain/index.js';
import { enumOf } from '../platform/graphql/index.js';

export const PROTOCOL_KINDS = ['OFFENCE', 'DETENTION', 'DELIVERY', 'SEARCH'] as const;
export type ProtocolKind = (typeof PROTOCOL_KINDS)[number];
export const VENUES = ['COURT', 'POLICE', 'REMOTE', 'OTHER'] as const;
export type Venue = (typeof VENUES)[number];
export const HEARING_RESULTS = ['RULED', 'ADJOURNED', 'RETURNED', 'UNKNOWN'] as const;
export type HearingResult = (typeof HEARING_RESULTS)[number];
export const PENALTY_KINDS: readonly PenaltyKind[] = [
  'WARNING',
  'FINE',
  'ARREST',
  'COMMUNITY_WORK',
  'EXPULSION',
  'TERMINATED',
  'OTHER',
];
export const SERVED_TO = ['PERSON', 'DEFENDER', 'REPRESENTATIVE'] as const;
export type ServedTo = (typeof SERVED_TO)[number];
export const SERVICE_MEANS = [
  'HANDED_OVER',
  'POST',
  'ELECTRONIC',
  'SIGNATURE_ONLY',
  'ANNOUNCED_ONLY',
] as const;
export type ServiceMeans = (typeof SERVICE_MEANS)[number];
export const FILING_CHANNELS = [
  'COURT_OFFICE',
  'E_FILING',
  'POST',
  'DUTY_DESK',
  'DETENTION_STAFF',
  'OTHER',
] as const;
export type FilingChannel = (typeof FILING_CHANNELS)[number];
export const CLOSING_STEPS = ['PROPOSE', 'CONFIRM', 'REOPEN'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];
export const VERSION_CAUSES: readonly ChangeCause[] = [
  'OPENED',
  'RECOMPUTED',
  'CALENDAR_CHANGED',
  'FILED',
  'FILING_WITHDRAWN',
  'ANSWERED',
  'ANSWER_WITHDRAWN',
  'CLOSING_PROPOSED',
  'CLOSING_CONFIRMED',
  'REOPENED',
  'VOIDED',
  'VOID_LIFTED',
];
export type VersionCause = ChangeCause;
export type DeadlineVoidReason = VoidReason;

export const ProtocolKindEnum = enumOf(PROTOCOL_KINDS);
export const VenueEnum = enumOf(VENUES);
export const HearingResultEnum = enumOf(HEARING_RESULTS);
export const PenaltyKindEnum = enumOf(PENALTY_KINDS);
export const ServedToEnum = enumOf(SERVED_TO);
export const ServiceMeansEnum = enumOf(SERVICE_MEANS);
export const FilingChannelEnum = enumOf(FILING_CHANNELS);
export const FilingKindEnum = enumOf(FILING_KINDS);
export const StepKindEnum = enumOf(STEP_KINDS);
export const ClosingStepEnum = enumOf(CLOSING_STEPS);
export const VersionCauseEnum = enumOf(VERSION_CAUSES);
export const ObligedPartyEnum = enumOf(['DEFENCE', 'POLICE', 'COURT', 'OTHER'] as const);
export const StandardEnum = enumOf(['DOMESTIC', 'INTERNATIONAL'] as const);
export const DeadlineStateEnum = enumOf([
  'NEEDS_FACTS',
  'RUNNING',
  'PAUSED',
  'MET',
  'MISSED',
  'VOID',
] as const);
export const StartBoundEnum = enumOf<StartBound>(['EXACT', 'EARLIEST', 'LATEST']);
export const ClockConcernEnum = enumOf([
  'NEEDS_FACTS',
  'MISSED',
  'GROUND_MISSING',
  'GROUND_NOT_KNOWN',
  'RECORD_MISSING',
  'RECORD_NOT_KNOWN',
  'START_UNCERTAIN',
] as const);
export const MilestoneKindEnum = enumOf<MilestoneKind>([
  'H72',
  'H24',
  'H6',
  'H1',
  'DUE',
  'AFTER',
  'NOW',
  'REPEAT',
  'PROOF',
  'FACTS',
]);
export const MissingFactEnum = enumOf<MissingFact>([
  ...(Object.keys(TRIGGERS) as TriggerKind[]),
  'ZONE',
  'LAW_VERSION_FOR_THE_DATE',
  'ARREST_DAYS',
  'TERM_NOT_SET_BY_LAW',
]);
export const NoLaterReadingEnum = enumOf<NoLaterReading>([
  'ONE_READING',
  'HOLIDAYS_NOT_CONFIRMED',
  'WORKING_DAYS_NOT_YET_LAW',
  'START_IS_THE_LATEST_POSSIBLE',
]);
export const VoidReasonEnum = enumOf<DeadlineVoidReason>([
  'CRIMINAL_TRACK',
  'REPLACED_BY_24H_TRACK',
  'REPLACED_BY_3H_TRACK',
  'REPLACED_BY_OTHER_TRACK',
  'RULING_WITHDRAWN',
  'PENALTY_CHANGED',
  'DETENTION_JOINED',
  'RECORD_WITHDRAWN',
  'CONDITION_GONE',
  'MISS_CURED',
  'OVERTAKEN',
  'ERASED',
]);
export const DirectionEnum = enumOf<Supersession['direction']>([
  'EARLIER',
  'LATER',
  'SAME',
  'APPEARED',
  'LOST',
]);
export const CountingEnum = enumOf<Arithmetic['operation']>([
  'HOURS',
  'MINUTES',
  'CALENDAR_DAYS',
  'WORKING_DAYS',
  'MONTHS',
  'YEARS',
  'ROLL_OVER',
  'END_OF_DAY',
  'OFFICE_CLOSING',
]);
export const DefectSeverityEnum = enumOf(['FATAL', 'MATERIAL', 'MINOR'] as const);
export const BasisEnum = enumOf(['LAW', 'ORGANISATION_DEFAULT'] as const);

registerEnumType(ProtocolKindEnum, { name: 'ProtocolKind' });
registerEnumType(VenueEnum, { name: 'HearingVenue' });
registerEnumType(HearingResultEnum, { name: 'HearingResult' });
registerEnumType(PenaltyKindEnum, { name: 'PenaltyKind' });
registerEnumType(ServedToEnum, { name: 'ServedTo' });
registerEnumType(ServiceMeansEnum, {
  name: 'ServiceMeans',
  description: 'Neither a signature nor an announcement is service: these two are refused, with the reason.',
});
registerEnumType(FilingChannelEnum, { name: 'FilingChannel' });
registerEnumType(FilingKindEnum, {
  name: 'FilingKind',
  description: 'What was filed: the clocks of the same matter that ask for it are answered.',
});
registerEnumType(StepKindEnum, {
  name: 'StepKind',
  description: 'Recorded events that no paper, check or filing holds already.',
});
registerEnumType(ClosingStepEnum, { name: 'ClosingStep' });
registerEnumType(VersionCauseEnum, { name: 'DeadlineCause' });
registerEnumType(ObligedPartyEnum, { name: 'ObligedParty' });
registerEnumType(StandardEnum, { name: 'Standard' });
registerEnumType(DeadlineStateEnum, { name: 'DeadlineState' });
registerEnumType(StartBoundEnum, { name: 'StartBound' });
registerEnumType(ClockConcernEnum, {
  name: 'ClockConcern',
  description: 'Why a clock must not be shown as fine, however much time is left.',
});
registerEnumType(MilestoneKindEnum, { name: 'MilestoneKind' });
registerEnumType(MissingFactEnum, { name: 'MissingFact' });
registerEnumType(NoLaterReadingEnum, { name: 'NoLaterReading' });
registerEnumType(VoidReasonEnum, { name: 'DeadlineVoidReason' });
registerEnumType(DirectionEnum, { name: 'DeadlineDirection' });
registerEnumType(CountingEnum, { name: 'CountingOperation' });
registerEnumType(DefectSeverityEnum, { name: 'DefectSeverity' });
registerEnumType(BasisEnum, { name: 'RuleBasis' });
