import type {
  ClaimCustodyVariables,
  ClaimStartVariables,
  DepartmentPeople,
  LogDetaineesVariables,
  PersonCase as PersonCaseAnswer,
} from '../api/operations.js';
import { queryClient } from '../api/query.js';
import type { CaseClock } from '../clocks/case-clock.js';
import type { DeviceCase } from '../clocks/engine/device-course.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';
import type { Queued } from '../offline/outbox.js';
import { LogDetainees } from '../station/add-people.graphql.js';
import { ClaimCustody, DepartmentPeople as PeopleOf } from '../station/people.graphql.js';
import type { CaseAnswer } from './person-case.js';
import { ClaimStart, PersonCase } from './person.graphql.js';

type Acts<V> = readonly QueuedAct<V>[];

const counts = <V>(acts: Acts<V>): Acts<V> => acts.filter(({ state }) => state !== 'REFUSED');

const seenOf = (detentionId: string, claims: Acts<ClaimCustodyVariables>): DeviceCase['seen'] =>
  claims
    .filter(({ variables }) => variables.input.detentionId === detentionId)
    .map(({ variables: { input }, at }) => ({ ...input, recordedAt: at }));

const startsOf = (detentionId: string, starts: Acts<ClaimStartVariables>): DeviceCase['starts'] =>
  starts
    .filter(({ variables }) => variables.input.detentionId === detentionId)
    .map(({ variables: { input }, at }) => ({ kind: input.kind, at: input.at, recordedAt: at }));

/** @returns the zone of a department as this device last heard it. */
const zoneOf = (departmentId: string | null | undefined): string | null =>
  (departmentId &&
    queryClient.getQueryData<DepartmentPeople>([PeopleOf.name, { id: departmentId }])?.department?.zone) ||
  null;

/** Everybody who was written down on this device and whom the server has not answered for, as clocks need them. */
export function unheardCases(queued: readonly Queued[]): readonly DeviceCase[] {
  const [claims, starts] = [counts(queuedOf(queued, ClaimCustody)), counts(queuedOf(queued, ClaimStart))];
  return counts(queuedOf(queued, LogDetainees)).flatMap((act) => casesOf(act, claims, starts));
}

function casesOf(
  { variables: { input }, at }: QueuedAct<LogDetaineesVariables>,
  claims: Acts<ClaimCustodyVariables>,
  starts: Acts<ClaimStartVariables>,
): DeviceCase[] {
  const seen = { kind: 'SEEN', source: input.source, at: input.observedAt, recordedAt: at } as const;
  return input.rows
    .filter(({ id, knownAs }) => !knownAs && !isHeard(id))
    .map((row) => ({
      detentionId: row.id,
      zone: zoneOf(input.departmentId),
      loggedAt: at,
      track: row.track ?? 'ADMINISTRATIVE',
      chargedArticle: row.chargedArticle ?? null,
      person: { ...row, birthYear: row.birthYear ?? (Number(row.birthDate?.slice(0, 4)) || null) },
      seen: [seen, ...seenOf(row.id, claims)],
      starts: [
        ...(row.startedAt ? [{ kind: 'REAL', at: row.startedAt, recordedAt: at } as const] : []),
        ...startsOf(row.id, starts),
      ],
    }));
}

const answerOf = (id: string): CaseAnswer | null =>
  queryClient.getQueryData<PersonCaseAnswer>([PersonCase.name, { id }])?.detention ?? null;

const isHeard = (id: string): boolean => answerOf(id) !== null;

/** People the server knows and about whose start something waits here that it has not heard. */
export function restartedCases(queued: readonly Queued[], now: number): readonly DeviceCase[] {
  const starts = counts(queuedOf(queued, ClaimStart));
  const claims = counts(queuedOf(queued, ClaimCustody));
  return [...new Set(starts.map(({ variables }) => variables.input.detentionId))].flatMap((id) => {
    const detention = answerOf(id);
    const unheard = starts.filter(
      ({ variables: { input } }) => !detention?.starts.some((start) => start.id === input.id),
    );
    const fresh = startsOf(id, unheard);
    return detention && fresh.length > 0 && detention.protocols.length === 0
      ? [restarted(detention, fresh, seenOf(id, claims), now)]
      : [];
  });
}

function restarted(
  detention: CaseAnswer,
  fresh: DeviceCase['starts'],
  seen: DeviceCase['seen'],
  now: number,
): DeviceCase {
  const { person, department, track, chargedArticle, loggedAt } = detention;
  const standing = detention.claims.filter(
    ({ supersededBy, clockSuspect }) => !supersededBy && !clockSuspect,
  );
  return {
    ...{ detentionId: detention.id, track, chargedArticle, zone: department?.zone ?? null },
    loggedAt: Date.parse(loggedAt),
    person,
    seen: [
      ...standing.map(({ kind, source, saidAt, recordedAt }) => ({
        ...{ kind, source, at: saidAt },
        recordedAt: Date.parse(recordedAt),
      })),
      ...seen,
    ],
    starts: [
      ...detention.starts
        .filter(({ supersededBy }) => !supersededBy)
        .map(({ kind, saidAt }) => ({ kind, at: saidAt, recordedAt: Math.floor(now / 60_000) * 60_000 })),
      ...fresh,
    ],
  };
}

/**
 * @returns the case's clocks with those this device counted anew in their place; null where the server runs a clock
 * this device cannot count: then its last word stands until it has heard the rest.
 */
export function overlaid(
  server: readonly CaseClock[],
  here: readonly CaseClock[],
): readonly CaseClock[] | null {
  const codes = new Set(here.map(({ ruleCode }) => ruleCode));
  const others = server.filter(({ ruleCode }) => !codes.has(ruleCode));
  return others.every(({ state }) => state === 'VOID') ? [...here, ...others] : null;
}
