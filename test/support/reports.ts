import { clientId, type Person } from './house.js';

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
}

export const REPORT = `id channel relationship urgency language account place vehiclePlate officerBadge callerContact
  peopleCount seenAt { at precision asWritten } department { id } event { id } people { id name birthYear }
  recordedBy { id name } recordedAt state`;

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
  seenAt: { at: new Date(Date.now() - 600_000).toISOString(), precision: 'HOUR' },
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
