import { type Texts } from '../law.js';

/** Which record a question is asked about; CASE: about the episode as a whole. */
export type QuestionSubject = 'PROTOCOL' | 'HEARING' | 'RULING' | 'CASE';

/** When it is asked at all. CHARGED_WITH_REPEAT: a part that needs an earlier penalty is charged. */
export type QuestionCondition = 'ALWAYS' | 'WITH_A_PROTOCOL' | 'CHARGED_WITH_REPEAT';

/** Yes, no, nobody could say, or it does not arise in this case. */
export type AnswerValue = 'YES' | 'NO' | 'UNKNOWN' | 'NOT_APPLICABLE';
export const ANSWER_VALUES: readonly AnswerValue[] = ['YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE'];

/** How a guided question is asked: about what, when, why, and what each answer means. */
export interface QuestionGuide {
  readonly subject: QuestionSubject;
  readonly asked: QuestionCondition;
  /** The answer that makes the defect stand. */
  readonly defectOn: 'YES' | 'NO';
  readonly why: Texts;
  /** What a yes means. */
  readonly yes: Texts;
  /** What a no means. */
  readonly no: Texts;
}
