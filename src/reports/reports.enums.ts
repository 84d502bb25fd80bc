import { registerEnumType } from '@nestjs/graphql';
import { CALL_BACK_OUTCOMES, ENTRY_KINDS } from './domain/report-entry.js';
import { CLOSE_REASONS, PROMOTION_KINDS, SIGHTING_KINDS } from './domain/promotion.js';
import { RELATIONSHIPS, REPORT_CHANNELS, URGENCIES } from './domain/report.js';
import { enumOf } from '../platform/graphql/index.js';

export const ReportChannelEnum = enumOf(REPORT_CHANNELS);
export const RelationshipEnum = enumOf(RELATIONSHIPS);
export const UrgencyEnum = enumOf(URGENCIES);
export const ReportStateEnum = enumOf(['OPEN', 'PROMOTED', 'CLOSED', 'TIED'] as const);

export const EntryKindEnum = enumOf(ENTRY_KINDS);
export const PromotionKindEnum = enumOf(PROMOTION_KINDS);
export const SightingKindEnum = enumOf(SIGHTING_KINDS);
export const CallBackOutcomeEnum = enumOf(CALL_BACK_OUTCOMES);
export const CloseReasonEnum = enumOf(CLOSE_REASONS);

registerEnumType(ReportChannelEnum, {
  name: 'ReportChannel',
  description: 'PUBLIC: read in public, a channel or a post. FIELD: heard by a colleague on the spot.',
});
registerEnumType(RelationshipEnum, {
  name: 'Relationship',
  description: 'Of whoever reports to whom they speak of. SELF: the person held speaks.',
});
registerEnumType(UrgencyEnum, { name: 'ReportUrgency' });
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description:
    'OPEN: waits for a person. PROMOTED: something was made of everybody it names. TIED: it is one with another.',
});
registerEnumType(EntryKindEnum, { name: 'ReportEntryKind' });
registerEnumType(PromotionKindEnum, {
  name: 'ReportPromotionKind',
  description: 'What was made of a report: a new case, a claim on an open one, a sign at a department.',
});
registerEnumType(SightingKindEnum, { name: 'SightingKind' });
registerEnumType(CloseReasonEnum, { name: 'ReportCloseReason' });
registerEnumType(CallBackOutcomeEnum, { name: 'CallBackOutcome' });
