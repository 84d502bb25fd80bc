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
import { counts, papersOf, waitingPapers, type Acts, type Papers } from './waiting-papers.js';

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
  const waiting = {
    claims: counts(queuedOf(queued, ClaimCustody)),
    starts: counts(queuedOf(queued, ClaimStart)),
    papers: waitingPapers(queued),
  };
  return counts(queuedOf(queued, LogDetainees)).flatMap((act) => casesOf(act, waiting));
}

interface Waiting {
  readonly claims: Acts<ClaimCustodyVariables>;
  readonly starts: Acts<ClaimStartVariables>;
  readonly papers: Papers;
}

function casesOf(
  { variables: { input }, at }: QueuedAct<LogDetaineesVariables>,
  { claims, starts, papers }: Waiting,
): DeviceCase[] {
  const seen = { kind: 'SEEN', source: input.source, at: input.observedAt, recordedAt: at } as const;
  return input.rows
    .filter(({ id, knownAs }) => !knownAs && !isHeard(id))
    .map((row) => ({
      detentionId: row.id,
      zone: zoneOf(input.departmentId),
      from: {
        loggedAt: at,
        track: row.track ?? 'ADMINISTRATIVE',
        chargedArticle: row.chargedArticle ?? null,
        person: { ...row, birthYear: row.birthYear ?? (Number(row.birthDate?.slice(0, 4)) || null) },
      },
      papers: papersOf(row.id, papers),
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

/** @returns ids of everything of a case that clocks hang on and the server has answered with. */
const heardOf = ({ starts, claims, protocols, hearings, rulings }: CaseAnswer): ReadonlySet<string> =>
  new Set(
    [
      ...starts,
      ...claims,
      ...protocols,
      ...hearings,
      ...rulings,
      ...rulings.flatMap(({ services }) => services),
    ].map(({ id }) => id),
  );

/** People the server knows and of whom something waits here that it has not heard. */
export function recountedCases(queued: readonly Queued[]): readonly DeviceCase[] {
  const starts = counts(queuedOf(queued, ClaimStart));
  const claims = counts(queuedOf(queued, ClaimCustody));
  const papers = waitingPapers(queued);
  const touched = [
    ...[...starts, ...claims].map(({ variables }) => variables.input.detentionId),
    ...[...papers.protocols, ...papers.hearings, ...papers.rulings].map(
      ({ variables }) => variables.input.detentionId,
    ),
    ...papers.services.flatMap(({ about }) => about ?? []),
  ];
  return [...new Set(touched)].flatMap((id) => {
    const detention = answerOf(id);
    if (!detention?.clockFacts) return [];
    const heard = heardOf(detention);
    const isFresh = ({ variables: { input } }: QueuedAct<{ input: { id: string } }>) => !heard.has(input.id);
    const fresh = {
      seen: seenOf(id, claims.filter(isFresh)),
      starts: startsOf(id, starts.filter(isFresh)),
      papers: papersOf(id, {
        protocols: papers.protocols.filter(isFresh),
        hearings: papers.hearings.filter(isFresh),
        rulings: papers.rulings.filter(isFresh),
        services: papers.services.filter(isFresh),
      }),
    };
    if (Object.values(fresh).every(({ length }) => length === 0)) return [];
    return [
      { detentionId: id, zone: detention.department?.zone ?? null, from: detention.clockFacts, ...fresh },
    ];
  });
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
