import { ReportNameFeed } from '../../src/reports/index.js';
import { ADVICE, type Advice } from './advice.js';
import { clientId, type House, type Person } from './house.js';

export interface PromotionNode {
  id: string;
  kind: string;
  undoneAt: string | null;
  caseKept: boolean | null;
  claimId: string | null;
  person: { id: string } | null;
  detention: { id: string } | null;
  sighting: { id: string } | null;
  promotedBy: { id: string } | null;
}

export interface ReportNode {
  id: string;
  channel: string;
  relationship: string;
  urgency: string;
  language: string | null;
  account: string | null;
  place: string | null;
  vehiclePlate: string | null;
  officerBadge: string | null;
  callerContact: string | null;
  peopleCount: number | null;
  seenAt: { at: string | null; precision: string; asWritten: string | null };
  department: { id: string } | null;
  event: { id: string } | null;
  people: { id: string; name: string | null; birthYear: number | null }[];
  recordedBy: { id: string; name: string } | null;
  recordedAt: string;
  state: string;
  closeReason: string | null;
  erasedAt: string | null;
  assignedTo: { id: string } | null;
  waitsSince: string | null;
  overdue: boolean;
  promotions: PromotionNode[];
  tiedTo: { id: string } | null;
  tied: { id: string }[];
  history: {
    kind: string;
    aboutId: string | null;
    detail: string | null;
    note: string | null;
    by: { id: string } | null;
  }[];
}

export const REPORT = `id channel relationship urgency language account place vehiclePlate officerBadge callerContact
  peopleCount seenAt { at precision asWritten } department { id } event { id } people { id name birthYear }
  recordedBy { id name } recordedAt state closeReason erasedAt assignedTo { id } waitsSince overdue promotions { id kind undoneAt caseKept claimId person { id } detention { id } sighting { id } promotedBy { id } } tiedTo { id } tied { id } history { kind aboutId detail note by { id } }`;

/** Somebody a report names. */
export const named = (name: string, birthYear: number | null = null) => ({ id: clientId(), name, birthYear });

/** What a volunteer types while somebody is on the telephone. */
export const reportOf = (more: object = {}) => ({
  clientId: clientId(),
  id: clientId(),
  channel: 'HOTLINE',
  relationship: 'RELATIVE',
  urgency: 'NORMAL',
  account: 'мужа увели с площади',
  people: [],
  // this very hour: the last one may lie before a detention that just began
  seenAt: { at: new Date().toISOString(), precision: 'HOUR' },
  ...more,
});

/** Records a report as this colleague. */
export const recordReport = (who: Person, input: object) =>
  who.mutate<{ report: ReportNode; path?: string }>(
    'recordReport',
    'RecordReportInput',
    input,
    `... on RecordReportSuccess { report { ${REPORT} } } ... on InvalidInput { path } ... on NotFound { path } ... on StateConflict { path }`,
  );

/** Records a report that must succeed. @returns it. */
export async function told(who: Person, more: object = {}): Promise<ReportNode> {
  const answer = await recordReport(who, reportOf(more));
  if (answer.code) throw new Error(`the report was refused: ${answer.code} ${answer.path ?? ''}`);
  return answer.report;
}

export interface ReportPage {
  nodes: ReportNode[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

/** The list as this colleague sees it. */
export async function listed(
  who: Person,
  filter: object = {},
  page: { first?: number; after?: string | null } = {},
): Promise<ReportPage> {
  const { data, errors } = await who.ask<{ reports: ReportPage }>(
    `query($filter: ReportFilter, $first: Int, $after: String) { reports(filter: $filter, first: $first, after: $after) {
       nodes { ${REPORT} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    { filter, ...page },
  );
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data.reports;
}

/** One report as this colleague sees it; null where it does not exist for them. */
export async function one(who: Person, id: string): Promise<ReportNode | null> {
  const { data } = await who.ask<{ report: ReportNode | null }>(
    `query($id: ID!) { report(id: $id) { ${REPORT} } }`,
    { id },
  );
  return data.report;
}

/** @returns when every name told so far can be found by likeness. */
export const reportsRead = (house: House): Promise<void> =>
  house.api.get(ReportNameFeed, { strict: false }).follow();

export interface Candidates {
  complete: boolean;
  people: {
    person: { id: string };
    people: Advice[];
    reports: { report: { id: string }; verdict: string; differs: string[] }[];
  }[];
}

/** Who may be meant by a report, as this colleague is told. */
export async function candidates(who: Person, reportId: string): Promise<Candidates | null> {
  const { data, errors } = await who.ask<{ reportCandidates: Candidates | null }>(
    `query($id: ID!) { reportCandidates(reportId: $id) { complete people { person { id }
       people: people { ${ADVICE.slice('advice {'.length, -1)} } reports { report { id } verdict differs } } } }`,
    { id: reportId },
  );
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data.reportCandidates;
}

const REFUSED = '... on InvalidInput { path } ... on NotFound { path } ... on StateConflict { path }';

/** A mutation that answers with the report it left. */
export const act = (who: Person, field: string, input: object) =>
  who.mutate<{ report: ReportNode }>(
    field,
    `${field[0]!.toUpperCase()}${field.slice(1)}Input`,
    { clientId: clientId(), ...input },
    `... on ${field[0]!.toUpperCase()}${field.slice(1)}Success { report { ${REPORT} } } ${REFUSED}`,
  );

/** Makes something of a report. @returns the promotion, and the report it left. */
export const promote = (who: Person, to: 'Detention' | 'Claim' | 'Sighting', input: object) =>
  who.mutate<{ report: ReportNode; promotion: PromotionNode }>(
    `promoteReportTo${to}`,
    `PromoteReportTo${to}Input`,
    { clientId: clientId(), id: clientId(), ...input },
    `... on PromoteReportSuccess { promotion { id kind claimId detention { id } } report { ${REPORT} } } ${REFUSED}`,
  );

/** Logs whom a report names as somebody new. */
export const toDetention = (who: Person, reportId: string, more: object = {}) =>
  promote(who, 'Detention', { reportId, detentionId: clientId(), personId: clientId(), ...more });

export const toClaim = (who: Person, reportId: string, detentionId: string, more: object = {}) =>
  promote(who, 'Claim', { reportId, detentionId, claimId: clientId(), ...more });

export const toSighting = (who: Person, reportId: string, more: object = {}) =>
  promote(who, 'Sighting', { reportId, kind: 'PEOPLE_BROUGHT', ...more });

export const undoPromotion = (who: Person, promotionId: string, more: object = {}) =>
  who.mutate<{ report: ReportNode; caseKept: boolean }>(
    'undoReportPromotion',
    'UndoReportPromotionInput',
    { clientId: clientId(), promotionId, reason: 'взяли не того', ...more },
    `... on UndoReportPromotionSuccess { caseKept report { ${REPORT} } } ${REFUSED}`,
  );
