import { EscalationContacts, type Contacts } from '../../src/defense/index.js';
import { Db } from '../../src/platform/db/index.js';
import { PATHS } from './custody-day.js';
import { clientId, type House, type Person } from './house.js';
import { ago, logOne, minute, recordOffence, recordRuling, type Clock, ofRule } from './proceedings.js';

export const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();

const HAND_OVER =
  'id state deadlineIds until leaver { id } assignment { id state lawyer { id } } detention { id }';

export interface HandOverAnswer {
  id: string;
  state: string;
  deadlineIds: string[];
  leaver: { id: string };
  assignment: { id: string; state: string; lawyer: { id: string } } | null;
  detention: { id: string } | null;
}

export interface LeaveAnswer {
  id: string;
  state: string;
  reason: string | null;
  handOvers: HandOverAnswer[];
}

const LEAVE = `id state from until reason colleague { id } handOvers { ${HAND_OVER} }`;

export const takeDesk = (who: Person, more: object = {}) =>
  who.mutate<{ duty: { id: string; runsUntil: string } }>(
    'takeDesk',
    'TakeDeskInput',
    { clientId: clientId(), ...more },
    '... on TakeDeskSuccess { duty { id takenAt runsUntil endedAt colleague { id role } } }',
  );

export const leaveDesk = (who: Person, more: object = {}) =>
  who.mutate<{ unattended: boolean; duty: { id: string; endKind: string } }>(
    'leaveDesk',
    'LeaveDeskInput',
    { clientId: clientId(), ...more },
    `${PATHS} ... on LeaveDeskSuccess { unattended duty { id endKind endedAt } }`,
  );

export interface DeskAnswer {
  attended: boolean;
  urgentUnanswered: number | null;
  duties: { id: string; colleague: { id: string } }[];
}

export async function deskOf(who: Person): Promise<DeskAnswer> {
  const { data, errors } = await who.ask<{ desk: DeskAnswer }>(
    '{ desk { attended urgentUnanswered duties { id colleague { id } } } }',
  );
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.desk;
}

/** A leave of five days that begins in an hour, where nothing else is said. */
export const planLeave = (who: Person, more: object = {}) =>
  who.mutate<{ leave: LeaveAnswer }>(
    'planLeave',
    'PlanLeaveInput',
    {
      ...{ clientId: clientId(), id: clientId(), from: hours(1), until: hours(121) },
      ...{ reason: 'Операция у сына', ...more },
    },
    `${PATHS} ... on PlanLeaveSuccess { leave { ${LEAVE} } }`,
  );

export const cancelLeave = (who: Person, leaveId: string) =>
  who.mutate<{ leave: LeaveAnswer }>(
    'cancelLeave',
    'CancelLeaveInput',
    { clientId: clientId(), leaveId },
    `${PATHS} ... on CancelLeaveSuccess { leave { ${LEAVE} } }`,
  );

export async function leavesOf(who: Person, filter: object = {}): Promise<LeaveAnswer[]> {
  const { data } = await who.ask<{ leaves: { nodes: LeaveAnswer[] } }>(
    `query($filter: LeaveFilter) { leaves(filter: $filter, first: 100) { nodes { ${LEAVE} } } }`,
    { filter },
  );
  return data.leaves.nodes;
}

export interface OpenDutyAnswer {
  detentionId: string;
  held: boolean;
  assignmentId: string | null;
  deadlineIds: string[];
  deadlines: { id: string }[];
  detention: { id: string } | null;
}

/** What the usual leave would leave to nobody. */
export async function openDuties(who: Person, filter: object = {}): Promise<OpenDutyAnswer[]> {
  const { data } = await who.ask<{ openDuties: OpenDutyAnswer[] }>(
    `query($filter: OpenDutiesFilter!) {
      openDuties(filter: $filter) { detentionId held assignmentId deadlineIds deadlines { id } detention { id } } }`,
    { filter: { from: hours(1), until: hours(121), ...filter } },
  );
  return data.openDuties;
}

export const assign = (who: Person, detentionId: string, lawyer: Person, more: object = {}) =>
  who.mutate<{ assignment: { id: string; state: string; role: string } }>(
    'assignLawyer',
    'AssignLawyerInput',
    { clientId: clientId(), detentionId, lawyerId: lawyer.id, ...more },
    `${PATHS} ... on AssignLawyerSuccess { assignment { id state role } }`,
  );

export const respond = (who: Person, assignmentId: string, answer = 'ACCEPTED', reason?: string) =>
  who.mutate<{ assignment: { id: string; state: string } }>(
    'respondToAssignment',
    'RespondToAssignmentInput',
    { clientId: clientId(), assignmentId, answer, reason },
    '... on RespondToAssignmentSuccess { assignment { id state } }',
  );

/** Gives a case to a lawyer who accepts it. @returns the assignment. */
export async function give(
  coordinator: Person,
  detentionId: string,
  lawyer: Person,
  more: object = {},
): Promise<string> {
  const { assignment } = await assign(coordinator, detentionId, lawyer, more);
  await respond(lawyer, assignment.id);
  return assignment.id;
}

export interface Convicted {
  id: string;
  personId: string;
  appeal: Clock;
  urgent: Clock;
}

/** Somebody arrested for five days by a ruling this lawyer recorded. @param more of the logged row. */
export async function convicted(lawyer: Person, more: object = {}): Promise<Convicted> {
  const row = { startedAt: minute(ago(60)), chargedArticle: '488(6)' };
  const { id, personId } = await logOne(lawyer, { row, batch: more });
  await recordOffence(lawyer, id);
  const { deadlines } = await recordRuling(lawyer, id, { announcedAt: minute(ago(1)) });
  return { id, personId, appeal: deadlines[0]!, urgent: ofRule(deadlines, 'ORG-ARREST-APPEAL-NOW') };
}

/** Whom the chain of a clock reaches, asked by the worker. */
export async function contactsOf(
  house: House,
  detentionId: string,
  recorderId: string | null = null,
): Promise<Contacts> {
  const asked = [{ id: detentionId, detentionId, recorderId }];
  const contacts = await house.worker
    .get(Db)
    .run({ name: 'test.contacts' }, () =>
      house.worker.get(EscalationContacts, { strict: false }).ofClocks(asked),
    );
  return contacts.get(detentionId)!;
}
