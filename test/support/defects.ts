import { clientId, type Person } from './house.js';

export interface FindingShown {
  id: string;
  kind: string;
  code: string;
  title: string;
  sentence: string | null;
  article: string;
  severity: string | null;
  confidence: string;
  verify: boolean;
  caution: string | null;
  foundBy: string;
  records: { kind: string; id: string; field: string | null; value: string | null }[];
  triggeredBy: { field: string; value: string }[];
  state: string;
  filingId: string | null;
  reason: string | null;
}

export const FINDING = `id kind code title sentence article severity confidence verify caution foundBy
  records { kind id field value } triggeredBy { field value } state filingId reason`;

export interface QuestionShown {
  code: string;
  subject: string;
  recordId: string;
  question: string;
  why: string;
  yesMeans: string;
  noMeans: string;
  article: string;
  severity: string;
  confidence: string;
  verify: boolean;
  answer: { answer: string } | null;
}

export const QUESTION = `code subject recordId question title why yesMeans noMeans article severity confidence verify
  answer { answer }`;

const unwrap = <T>({ data, errors }: { data: T; errors?: unknown }): T => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

export const findingsOf = async (who: Person, id: string): Promise<FindingShown[]> =>
  unwrap(
    await who.ask<{ detention: { findings: FindingShown[] } | null }>(
      `query($id: ID!) { detention(id: $id) { findings { ${FINDING} } } }`,
      { id },
    ),
  ).detention?.findings ?? [];

export const countsOf = async (who: Person, id: string) =>
  unwrap(
    await who.ask<{ detention: { findingCounts: { open: number; used: number; dropped: number } } }>(
      'query($id: ID!) { detention(id: $id) { findingCounts { open used dropped } } }',
      { id },
    ),
  ).detention.findingCounts;

export const questionsOf = async (who: Person, id: string, all = false): Promise<QuestionShown[]> =>
  unwrap(
    await who.ask<{ detention: { questions: QuestionShown[] } | null }>(
      `query($id: ID!, $all: Boolean) { detention(id: $id) { questions(all: $all) { ${QUESTION} } } }`,
      { id, all },
    ),
  ).detention?.questions ?? [];

/** Answers one question. */
export const answer = (
  who: Person,
  detentionId: string,
  given: { code: string; recordId: string; answer: string; note?: string; id?: string },
) =>
  who.mutate<{
    answer: { id: string; answer: string; note: string | null };
    findings: FindingShown[];
    questions: QuestionShown[];
  }>(
    'answerDefectQuestion',
    'AnswerDefectQuestionInput',
    { clientId: clientId(), id: clientId(), detentionId, ...given },
    `... on AnswerDefectQuestionSuccess { answer { id answer note } findings { ${FINDING} } questions { ${QUESTION} } }`,
  );

/** Uses, drops or reopens a finding. */
export const decide = (
  who: Person,
  how: 'use' | 'drop' | 'reopen',
  input: { detentionId: string; findingId: string; filingId?: string; reason?: string },
) => {
  const name = `${how[0]!.toUpperCase()}${how.slice(1)}Finding`;
  return who.mutate<{ finding: FindingShown; counts: { open: number; used: number; dropped: number } }>(
    `${how}Finding`,
    `${name}Input`,
    { clientId: clientId(), ...input },
    `... on ${name}Success { finding { ${FINDING} } counts { open used dropped } }`,
  );
};

export interface PatternShown {
  id: string;
  kind: string;
  personCount: number;
  protocolCount: number;
  protocolIds: string[];
  otherCount: number;
  likeness: number | null;
  sharedNames: number | null;
  defectCode: string | null;
  verify: boolean;
}

export const patternsOf = async (
  who: Person,
  variables: { event?: string; night?: string; city?: string; first?: number; after?: string },
) =>
  unwrap(
    await who.ask<{
      nightPatterns: { nodes: PatternShown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }>(
      `query($event: ID, $night: LocalDate, $city: String, $first: Int, $after: String) {
         nightPatterns(eventId: $event, night: $night, city: $city, first: $first, after: $after) {
           nodes { id kind title article severity confidence verify personCount protocolCount protocolIds otherCount
             likeness sharedNames defectCode }
           pageInfo { hasNextPage endCursor } } }`,
      variables,
    ),
  ).nightPatterns;
