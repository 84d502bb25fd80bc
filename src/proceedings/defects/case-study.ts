import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../../platform/db/index.js';
import { RightsLoaders } from '../../rights/index.js';
import { CaseExaminer, type ExaminedCase } from '../case-facts.js';
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
import { DefectStores } from '../store/defect-stores.js';
import { Filings } from '../store/filings.repository.js';
import type { FindingDispositionRow } from '../store/finding-disposition.entity.js';
import { RecordsToCompare } from './compared-records.js';
import {
  anchorOf,
  foundContradiction,
  foundDefect,
  foundOfficer,
  foundViolations,
  type Found,
} from './found.js';
import { CONTRADICTION_LIMITS, PATTERN_LIMITS } from './limits.js';
import { askedRecords } from './with-answers.js';

/** A question about a record of one case, and what was said to it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly given: GivenAnswer | null;
  /** A detector has found it already: nobody need be asked. */
  readonly isFound: boolean;
}

/** All there is to say against the papers of one case. */
export interface CaseStudy {
  readonly examined: ExaminedCase;
  readonly questions: readonly AskedQuestion[];
  /** Gravest first; violated rights after what has a severity. */
  readonly found: readonly Found[];
  /** What a person did with a finding, by its key; none: open. */
  readonly decisions: ReadonlyMap<string, FindingDispositionRow>;
}

/** Studies cases: violated rights, defects, contradictions, patterns, questions. Opens what must be compared. */
@Injectable()
export class CaseStudies {
  constructor(
    private readonly examiner: CaseExaminer,
    private readonly records: RecordsToCompare,
    private readonly rights: RightsLoaders,
    private readonly stores: DefectStores,
    private readonly filings: Filings,
  ) {}

  /** @returns null where the case is out of sight. Batched: one reading for all an operation asks for. */
  of(detentionId: string): Promise<CaseStudy | null> {
    const { memo } = currentOperation();
    const known = memo.get(CaseStudies) as DataLoader<string, CaseStudy | null> | undefined;
    const loader = known ?? new DataLoader<string, CaseStudy | null>((ids) => this.study(ids));
    if (!known) memo.set(CaseStudies, loader);
    return loader.load(detentionId);
  }

  /** For a mutation that shows the case after it wrote about it. */
  async anew(detentionId: string): Promise<CaseStudy | null> {
    this.forget();
    return this.of(detentionId);
  }

  forget(): void {
    currentOperation().memo.delete(CaseStudies);
  }

  private async study(detentionIds: readonly string[]): Promise<(CaseStudy | null)[]> {
    const cases = await this.examiner.cases(detentionIds);
    const different = [...new Set(cases.values())];
    const compared = await this.records.of(different.map(({ episode }) => episode));
    const decisions = await this.decisions(different);
    const studies = new Map<ExaminedCase, CaseStudy>();
    for (const examined of different) {
      const { headId } = examined.episode;
      const violations = foundViolations(await this.rights.ofDetention(headId));
      studies.set(examined, { ...studyOf(examined, compared.get(headId)!, violations), decisions });
    }
    return detentionIds.map((id) => {
      const examined = cases.get(id);
      return examined ? studies.get(examined)! : null;
    });
  }

  /** What stands, by finding. A filing that was taken back uses nothing: its findings are open again. */
  private async decisions(cases: readonly ExaminedCase[]): Promise<CaseStudy['decisions']> {
    const episodes = cases.map(({ episode }) => episode);
    const rows = await this.stores.dispositions.of(episodes.flatMap(({ memberIds }) => memberIds));
    const rulingIds = episodes.flatMap(({ rulings }) => rulings.map(({ rootId }) => rootId));
    const filings = rulingIds.length > 0 ? await this.filings.ofRulings(rulingIds) : [];
    const stands = new Set(filings.filter((row) => !row.withdrawnAt).map(({ id }) => id));
    const standing = rows.filter(({ filingId }) => filingId === null || stands.has(filingId));
    return new Map(standing.map((row) => [row.findingKey, row]));
  }
}

function studyOf(
  examined: ExaminedCase,
  records: ComparedRecords,
  violations: readonly Found[],
): Omit<CaseStudy, 'decisions'> {
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
  return { examined, questions, found: [...byKey.values()].sort(order) };
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
