import { registerEnumType } from '@nestjs/graphql';
import type { AnswerValue, FoundBy, PatternKind, QuestionSubject, RecordKind } from '../domain/index.js';
import type { FindingKind } from './found.js';
import { enumOf } from '../../platform/graphql/index.js';

export type FindingState = 'OPEN' | 'USED' | 'DROPPED';

export const AnswerValueEnum = enumOf<AnswerValue>(['YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE']);
export const FindingKindEnum = enumOf<FindingKind>(['RIGHTS', 'DEFECT', 'CONTRADICTION', 'PATTERN']);
export const FindingStateEnum = enumOf<FindingState>(['OPEN', 'USED', 'DROPPED']);
export const FoundByEnum = enumOf<FoundBy>(['RECORDED_FACTS', 'PATTERN', 'ANSWER']);
export const PatternKindEnum = enumOf<PatternKind>([
  'COPIED_NARRATIVE',
  'OFFICER_IN_TWO_PLACES',
  'SAME_WITNESSES',
]);
export const QuestionSubjectEnum = enumOf<QuestionSubject>(['PROTOCOL', 'HEARING', 'RULING', 'CASE']);
export const RecordKindEnum = enumOf<RecordKind>([
  'PROTOCOL',
  'HEARING',
  'RULING',
  'SERVICE',
  'CLAIM',
  'START',
  'PERSON',
  'ANSWER',
  'DETENTION',
  'RIGHTS_CHECK',
]);

registerEnumType(AnswerValueEnum, {
  name: 'DefectAnswerValue',
  description: 'UNKNOWN: asked, nobody could say. NOT_APPLICABLE: it does not arise in this case.',
});
registerEnumType(FindingKindEnum, { name: 'FindingKind' });
registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description: 'OPEN until it stands in a filing or a person dropped it with a reason.',
});
registerEnumType(FoundByEnum, {
  name: 'FoundBy',
  description:
    'Recorded facts of the case, a comparison with other protocols of the night, or a person’s answer.',
});
registerEnumType(PatternKindEnum, { name: 'NightPatternKind' });
registerEnumType(QuestionSubjectEnum, { name: 'QuestionSubject' });
registerEnumType(RecordKindEnum, { name: 'FindingRecordKind' });
