import { localDateOf } from '../../../kernel/index.js';
import { inForceOn, type Texts } from '../law.js';
import { type RulePack } from '../rule-pack.js';
import { type CaseFacts } from './case-facts.js';
import { type Defect, type DefectKind, type TriggeringFact } from './defect.js';
import { actDay, fact } from './finding.js';
import { type AnswerValue, type QuestionGuide, type QuestionSubject } from './guide.js';

/** The records of one case a question can be about: root ids, so that a correction asks nothing again. */
export interface AskedRecords {
  /** The episode that counts. */
  readonly caseId: string;
  readonly protocols: readonly string[];
  readonly hearings: readonly string[];
  readonly rulings: readonly string[];
}

/** One question about one record. */
export interface Question {
  readonly code: string;
  readonly subject: QuestionSubject;
  readonly recordId: string;
  readonly text: Texts;
  readonly guide: QuestionGuide;
  readonly kind: DefectKind;
}

/** What a person said to one question; the latest standing word. */
export interface GivenAnswer {
  readonly id: string;
  readonly code: string;
  readonly recordId: string;
  readonly answer: AnswerValue;
}

const RECORDS: Readonly<Record<QuestionSubject, (records: AskedRecords) => readonly string[]>> = {
  PROTOCOL: ({ protocols }) => protocols,
  HEARING: ({ hearings }) => hearings,
  RULING: ({ rulings }) => rulings,
  CASE: ({ caseId }) => [caseId],
};

function isAsked({ asked }: QuestionGuide, facts: CaseFacts, pack: RulePack): boolean {
  if (asked === 'ALWAYS') return true;
  if (asked === 'WITH_A_PROTOCOL') return facts.protocol !== null;
  const on = actDay(facts);
  const { article, part } = facts.protocol ?? { article: null, part: null };
  return pack.offences.some(
    (row) =>
      row.repeat &&
      row.number === article &&
      (part === null || row.part === null || row.part === part) &&
      (on === null || inForceOn(row, on)),
  );
}

/**
 * Every question that applies to a case, in the order of the pack. The law of the day of the act governs.
 * @returns also those that were answered: whoever asks leaves them out by `answerOf`.
 */
export function questionsOf(pack: RulePack, facts: CaseFacts, records: AskedRecords): readonly Question[] {
  const on = actDay(facts) ?? localDateOf(facts.asOf, facts.zone);
  return pack.defects.flatMap((kind) => {
    const { code, question, guide } = kind;
    if (!question || !guide || !inForceOn(kind, on) || !isAsked(guide, facts, pack)) return [];
    const { subject } = guide;
    return RECORDS[subject](records).map((recordId) => ({
      ...{ code, subject, recordId, text: question, guide, kind },
    }));
  });
}

/** @param caseIds ids of the episodes that are one: a word about any of them is one about the case. */
export function answerOf(
  { code, subject, recordId }: Pick<Question, 'code' | 'subject' | 'recordId'>,
  answers: readonly GivenAnswer[],
  caseIds: readonly string[],
): GivenAnswer | null {
  const isAbout = (id: string) => id === recordId || (subject === 'CASE' && caseIds.includes(id));
  return answers.filter((given) => given.code === code && isAbout(given.recordId)).at(-1) ?? null;
}

export const isDefectAnswer = ({ guide }: Pick<Question, 'guide'>, answer: AnswerValue): boolean =>
  answer === guide.defectOn;

/** @returns the defect a person's answer makes stand; null where the answer means none. */
export function answeredDefect(question: Question, given: GivenAnswer | null): Defect | null {
  if (!given || !isDefectAnswer(question, given.answer)) return null;
  const { code, title, article, severity, confidence, verify } = question.kind;
  return {
    ...{ code, title, article, severity, confidence, verify },
    triggeredBy: [fact(`answer.${code}`, given.answer)],
    caution: null,
    foundBy: 'ANSWER',
  };
}

/** A person's answer and the recorded facts that say otherwise. */
export interface AnswerAgainstFacts {
  readonly question: Question;
  readonly given: GivenAnswer;
  readonly facts: readonly TriggeringFact[];
}

/**
 * @param found what a detector found for this question's record, or null.
 * @returns where the answer and recorded facts say opposite things; both are kept, neither is preferred.
 */
export function answerAgainstFacts(
  pack: RulePack,
  question: Question,
  given: GivenAnswer | null,
  { facts, found }: { facts: CaseFacts; found: Defect | null },
): AnswerAgainstFacts | null {
  if (!given || (given.answer !== 'YES' && given.answer !== 'NO')) return null;
  const saysDefect = isDefectAnswer(question, given.answer);
  if (!saysDefect && found) return { question, given, facts: found.triggeredBy };
  const detector = pack.detectors.find(({ code }) => code === question.code);
  const clearing = saysDefect ? (detector?.clears?.(facts) ?? []) : [];
  return clearing.length > 0 ? { question, given, facts: clearing } : null;
}
