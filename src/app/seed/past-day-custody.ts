import type { DemoBatch, DemoClaim, DemoPerson, PastDay, SourceKind } from '../../../demo/past-day/index.js';
import {
  checkTime,
  isFirstHand,
  type ClaimSource,
  type CustodyStores,
  type CustodyVerbs,
} from '../../custody/index.js';
import { isRefusal, toDate, type Instant } from '../../kernel/index.js';
import { storeWhen } from '../../platform/graphql/index.js';
import { must, whenInput, type DepartmentIds } from './ground.js';

const SOURCE: Readonly<Record<SourceKind, ClaimSource>> = {
  LAWYER: 'LAWYER_SAW',
  RELATIVE: 'RELATIVE_TOLD',
  VOLUNTEER: 'OTHER',
  HOTLINE: 'HOTLINE',
  DOCUMENT: 'DOCUMENT',
  PRESS: 'OTHER',
};

export interface CustodyGround {
  readonly verbs: CustodyVerbs;
  readonly stores: CustodyStores;
  readonly departments: DepartmentIds;
  readonly now: Instant;
}

/** Lists, transfers, releases: the custody of the past day. */
export async function seedCustody(day: PastDay, ground: CustodyGround): Promise<void> {
  const { verbs, stores, departments } = ground;
  for (const { eventId, ...event } of day.events) {
    const startsAt = new Date(event.startsAt.epochMilliseconds);
    await must('event', verbs.openEvent.handle({ ...event, clientId: eventId, startsAt }));
  }
  const people = new Map(day.people.map((person) => [person.detentionId, person]));
  for (const batch of day.batches) {
    await must('batch', verbs.logDetainees.handle(batchInput(batch, people, departments)));
  }
  // hundreds of claims in one go: whatever listens to a claim has heard of every one of these people above
  await stores.claims.add(day.claims.map((claim) => claimRow(claim, ground)));
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

function claimRow(claim: DemoClaim, { departments, now }: CustodyGround) {
  const time = checkTime(claim.at, now, 'at');
  if (isRefusal(time)) throw new Error(`the seed's claim was refused: ${time.code}`);
  const source = SOURCE[claim.source];
  return {
    id: claim.claimId,
    detentionId: claim.detentionId,
    kind: claim.kind,
    departmentId: claim.departmentCode ? departments.get(claim.departmentCode)! : null,
    saidAt: storeWhen(claim.at),
    effectiveAt: toDate(time.effectiveAt),
    source,
    verified: isFirstHand(source),
    clockSuspect: time.clockSuspect,
    recordedBy: null,
    recordedAt: toDate(now),
  };
}
