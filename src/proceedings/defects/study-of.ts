import type { ExaminedCase } from '../case-facts.js';
import {
  answerAgainstFacts,
  answerOf,
  between,
  drawnElsewhere,
  findContradictions,
  gravestFirst,
  KZ_CAO,
  questionsOf,
  wordSide,
  type AnswerAgainstFacts,
  type ComparedRecords,
  type Contradiction,
  type GivenAnswer,
  type Question,
  type QuestionSubject,
  type RecordKind,
  type RecordRef,
} from '../domain/index.js';
import { anchorOf, foundContradiction, foundDefect, foundOfficer, type Found } from './found.js';
import { CONTRADICTION_LIMITS, PATTERN_LIMITS } from './limits.js';
import { askedRecords } from './with-answers.js';

/** A question about a record of one case, and what was said to it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly given: GivenAnswer | null;
  /** A detector has found it already: nobody need be asked. */
  readonly isFound: boolean;
}

/** What the records of one case say against each other and against the law. */
export interface Studied {
  readonly questions: readonly AskedQuestion[];
  /** Gravest first; violated rights after what has a severity. */
  readonly found: readonly Found[];
}

/** Everything there is to say, each finding once. */
export function studyOf(
  examined: ExaminedCase,
  records: ComparedRecords,
  violations: readonly Found[],
): Studied {
  const machine = machineDefects(examined);
  const questions = askedOf(examined, machine);
  const byAnswer = questions.flatMap(({ question, given, isFound }) => {
    const defect = isFound ? null : defectByAnswer(examined, question, given);
    return defect ? [defect] : [];
  });
  const contradictions = [
    ...findContradictions(records, CONTRADICTION_LIMITS),
    ...questions.flatMap((asked) => against(examined, asked, machine)),
  ];
  const found = [
    ...machine.map(({ found: one }) => one),
    ...byAnswer,
    ...contradictions.map(foundContradiction),
    ...officersElsewhere(examined),
    ...violations,
  ];
  const byKey = new Map(found.map((one) => [one.key, one]));
  return { questions, found: [...byKey.values()].sort(order) };
}

const order = (a: Found, b: Found): number => {
  if (a.severity === null || b.severity === null) {
    return Number(a.severity === null) - Number(b.severity === null) || (a.key < b.key ? -1 : 1);
  }
  return gravestFirst({ code: a.key, severity: a.severity }, { code: b.key, severity: b.severity });
};

interface MachineDefect {
  readonly found: Found;
  readonly defect: ExaminedCase['defects'][number];
}

const REF_KIND: Readonly<Record<QuestionSubject, RecordKind>> = {
  PROTOCOL: 'PROTOCOL',
  HEARING: 'HEARING',
  RULING: 'RULING',
  CASE: 'DETENTION',
};

const refOf = ({ subject, recordId }: Question): RecordRef => ({ kind: REF_KIND[subject], id: recordId });

/** A defect that can also be asked about is anchored where its question is: fact and answer are one finding. */
function machineDefects(examined: ExaminedCase): MachineDefect[] {
  const questions = questionsOf(KZ_CAO, examined.facts, askedRecords(examined.episode));
  const of = (defects: ExaminedCase['defects'], protocolId: string | null) =>
    defects
      .filter(({ foundBy }) => foundBy !== 'ANSWER')
      .map((defect) => {
        const own = questions.filter(({ code }) => code === defect.code);
        const asked = own.find(({ recordId }) => recordId === protocolId) ?? own.at(-1);
        const anchor = asked ? refOf(asked) : anchorOf(defect, examined, protocolId);
        return { defect, found: foundDefect(defect, anchor) };
      });
  return [
    ...of(examined.defects, null),
    ...examined.papers.flatMap(({ protocol, defects }) => of(defects, protocol.rootId)),
  ];
}

function askedOf(
  { facts, episode, surrounding }: ExaminedCase,
  machine: readonly MachineDefect[],
): AskedQuestion[] {
  return questionsOf(KZ_CAO, facts, askedRecords(episode)).map((question) => ({
    question,
    given: answerOf(question, surrounding.answers, episode.memberIds),
    isFound: machine.some(
      ({ found }) => found.code === question.code && found.records[0]?.id === question.recordId,
    ),
  }));
}

function defectByAnswer(examined: ExaminedCase, question: Question, given: GivenAnswer | null): Found | null {
  const isThere = given && given.answer === question.guide.defectOn;
  if (!isThere) return null;
  const { code, title, article, severity, confidence, verify } = question.kind;
  return foundDefect(
    {
      ...{ code, title, article, severity, confidence, verify, caution: null, foundBy: 'ANSWER' },
      triggeredBy: [{ field: `answer.${code}`, value: given.answer }],
    },
    refOf(question),
  );
}

/** Where a person's answer and recorded facts say opposite things, both stand and the contradiction with them. */
function against(
  { papers, facts }: ExaminedCase,
  { question, given }: AskedQuestion,
  machine: readonly MachineDefect[],
): Contradiction[] {
  const own = papers.find(({ protocol }) => protocol.rootId === question.recordId);
  const one = machine.find(
    ({ found }) => found.code === question.code && found.records[0]?.id === question.recordId,
  );
  const opposed = answerAgainstFacts(KZ_CAO, question, given, {
    facts: own?.facts ?? facts,
    found: one?.defect ?? null,
  });
  return opposed ? [contradictionOf(opposed)] : [];
}

function contradictionOf({ question, given, facts }: AnswerAgainstFacts): Contradiction {
  const [fact] = facts;
  return between(
    'C-ANSWER-AGAINST-RECORD',
    wordSide({ kind: 'ANSWER', id: given.id }, `answer.${question.code}`, given.answer),
    wordSide(refOf(question), fact?.field ?? '', String(fact?.value ?? '')),
  );
}

const officersElsewhere = ({ papers, surrounding }: ExaminedCase): Found[] =>
  papers.flatMap(({ protocol }) => {
    const own = surrounding.night.find(({ id }) => id === protocol.rootId);
    const elsewhere = own ? drawnElsewhere(own, surrounding.night, PATTERN_LIMITS) : [];
    return elsewhere.length > 0 ? [foundOfficer(protocol.rootId, elsewhere.length)] : [];
  });
