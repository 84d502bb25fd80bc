import type { PastDay, DemoBatch, DemoClaim, DemoPerson, SourceKind } from '../../../demo/past-day/index.js';
import type { ClaimSource, CustodyVerbs } from '../../custody/index.js';
import { isRefusal, uuidV7, type When } from '../../kernel/index.js';
import { realNowMs } from '../../platform/clock/index.js';
import { presentWhen, type Outcome, type WhenInput } from '../../platform/graphql/index.js';

/** Department ids by code, of this installation. */
export type DepartmentIds = ReadonlyMap<string, string>;

const SOURCE: Readonly<Record<SourceKind, ClaimSource>> = {
  LAWYER: 'LAWYER_SAW',
  RELATIVE: 'RELATIVE_TOLD',
  VOLUNTEER: 'OTHER',
  HOTLINE: 'HOTLINE',
  DOCUMENT: 'DOCUMENT',
  PRESS: 'OTHER',
};

export const newId = (): string => uuidV7(realNowMs());

/** A When as the API takes it. */
export const whenInput = (when: When): WhenInput => ({ ...presentWhen(when) });

/** Runs one verb of the seed. @throws naming the refusal: demo data that the house refuses are a fault of ours. */
export async function must<O extends Outcome>(what: string, work: Promise<O | object>): Promise<O> {
  const outcome = await work;
  if (isRefusal(outcome)) {
    throw new Error(`the seed's ${what} was refused: ${outcome.code} at ${outcome.details.path}`);
  }
  return outcome as O;
}

/** Lists, transfers, releases: the custody of the past day, through custody's own verbs. */
export async function seedCustody(
  day: PastDay,
  verbs: CustodyVerbs,
  departments: DepartmentIds,
): Promise<void> {
  for (const { eventId, ...event } of day.events) {
    const startsAt = new Date(event.startsAt.epochMilliseconds);
    await must('event', verbs.openEvent.handle({ ...event, clientId: eventId, startsAt }));
  }
  const people = new Map(day.people.map((person) => [person.detentionId, person]));
  for (const batch of day.batches) {
    await must('batch', verbs.logDetainees.handle(batchInput(batch, people, departments)));
  }
  for (const claim of day.claims) {
    await must('claim', verbs.claimCustody.handle(claimInput(claim, departments)));
  }
}

function batchInput(batch: DemoBatch, people: ReadonlyMap<string, DemoPerson>, departments: DepartmentIds) {
  return {
    clientId: batch.clientId,
    eventId: batch.eventId,
    departmentId: batch.departmentCode ? departments.get(batch.departmentCode)! : null,
    observedAt: whenInput(batch.observedAt),
    source: SOURCE[batch.source],
    rows: batch.detentionIds.map((id) => rowInput(people.get(id)!)),
  };
}

function rowInput(person: DemoPerson) {
  return {
    id: person.detentionId,
    personId: person.personId,
    asText: person.nameAsTyped ?? person.description ?? '?',
    fullName: person.nameAsTyped,
    description: person.description,
    birthYear: person.birthYear,
    birthDate: person.birthDate?.toString() ?? null,
    sex: ({ F: 'FEMALE', M: 'MALE', UNKNOWN: null } as const)[person.sex],
    citizenship: person.citizenshipClass,
    seeksAsylum: person.flags.includes('SEEKS_ASYLUM') || null,
    disability: person.flags.includes('DISABILITY') || null,
    languages: [...person.languages],
    roleAtEvent: person.roleAtEvent === 'UNKNOWN' ? null : person.roleAtEvent,
    track: person.track,
    startedAt: person.realStart.precision === 'UNKNOWN' ? null : whenInput(person.realStart),
    familyAnswer: person.familyAnswer,
    codeWord: person.codeWord,
  };
}

const claimInput = (claim: DemoClaim, departments: DepartmentIds) => ({
  clientId: claim.claimId,
  id: claim.claimId,
  detentionId: claim.detentionId,
  kind: claim.kind,
  departmentId: claim.departmentCode ? departments.get(claim.departmentCode)! : null,
  at: whenInput(claim.at),
  source: SOURCE[claim.source],
});
