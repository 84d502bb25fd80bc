import { isRecordsText } from '../../../src/proceedings/domain/records/records-form.js';
import type {
  DepartmentPeople,
  LogDetaineesVariables,
  PersonCase as PersonCaseAnswer,
} from '../api/operations.js';
import { askedAt } from '../api/asked-at.js';
import { queryClient } from '../api/query.js';
import type { CaseClock } from '../clocks/case-clock.js';
import type { DeviceCase } from '../clocks/engine/device-records.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';
import type { Queued } from '../offline/outbox.js';
import { LogDetainees } from '../station/add-people.graphql.js';
import { DepartmentPeople as PeopleOf } from '../station/people.graphql.js';
import { AllDepartments } from '../station/stations.graphql.js';
import type { DepartmentChoice } from '../station/useMyDuty.js';
import { unheardOf } from './heard.js';
import type { CaseAnswer } from './person-case.js';
import { PersonCase } from './person.graphql.js';
import { counts, waitingRecords, type Waiting } from './waiting-records.js';

/** The cases whose clocks this device counts, and those it cannot count although something waits that moves them. */
export interface DeviceCases {
  readonly counted: readonly DeviceCase[];
  /** detentions of which the last count of the server no longer holds */
  readonly uncounted: ReadonlySet<string>;
}

/** @returns every case with something on this device that the server has not heard, or has not answered for. */
export function deviceCases(queued: readonly Queued[]): DeviceCases {
  const waiting = waitingRecords(queued, zoneOfCourt);
  const fresh = counts(queuedOf(queued, LogDetainees)).flatMap((act) => newCases(act, waiting));
  const isNew = new Set(fresh.map(({ detentionId }) => detentionId));
  const known = [...new Set(waiting.map(({ detentionId }) => detentionId))]
    .filter((id) => !isNew.has(id))
    .map((id) => recounted(id, waiting));
  return {
    counted: [...fresh, ...known.flatMap(({ counted }) => counted ?? [])],
    uncounted: new Set(known.flatMap(({ uncounted }) => uncounted ?? [])),
  };
}

const ownOf = (detentionId: string, waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting.filter((one) => one.detentionId === detentionId);

/** Everybody of one list whom the server has not answered for, as clocks need them. */
function newCases(
  { variables: { input }, at }: QueuedAct<LogDetaineesVariables>,
  waiting: readonly Waiting[],
): DeviceCase[] {
  const seen = { kind: 'SEEN', source: input.source, at: input.observedAt } as const;
  return input.rows
    .filter(({ id, knownAs }) => !knownAs && !answerOf(id))
    .map((row) => ({
      detentionId: row.id,
      zone: zoneOf(input.departmentId),
      from: {
        loggedAt: at,
        track: row.track ?? 'ADMINISTRATIVE',
        chargedArticle: row.chargedArticle ?? null,
        person: { ...row, birthYear: row.birthYear ?? (Number(row.birthDate?.slice(0, 4)) || null) },
      },
      waiting: [
        { seen: { ...seen, id: `${row.id} seen` }, recordedAt: at },
        ...(row.startedAt
          ? [{ start: { id: `${row.id} start`, kind: 'REAL', at: row.startedAt }, recordedAt: at } as const]
          : []),
        ...ownOf(row.id, waiting).map(({ record }) => record),
      ],
    }));
}

/** Somebody the server knows and of whom something waits here. */
function recounted(
  detentionId: string,
  waiting: readonly Waiting[],
): { readonly counted?: DeviceCase; readonly uncounted?: string } {
  const detention = answerOf(detentionId);
  const from = detention?.clockFacts;
  const own = ownOf(detentionId, waiting);
  if (!from || !isRecordsText(from)) {
    return own.some(({ doneAt }) => doneAt === null) ? { uncounted: detentionId } : {};
  }
  const { unheard, isWhole } = unheardOf(own, from, askedAt(PersonCase, { id: detentionId }));
  if (!isWhole) return { uncounted: detentionId };
  if (unheard.length === 0) return {};
  const zone = detention.department?.zone ?? null;
  return { counted: { detentionId, zone, from, waiting: unheard.map(({ record }) => record) } };
}

const answerOf = (id: string): CaseAnswer | null =>
  queryClient.getQueryData<PersonCaseAnswer>([PersonCase.name, { id }])?.detention ?? null;

/** @returns the zone of a department as this device last heard it. */
const zoneOf = (departmentId: string | null | undefined): string | null =>
  (departmentId &&
    queryClient.getQueryData<DepartmentPeople>([PeopleOf.name, { id: departmentId }])?.department?.zone) ||
  null;

const zoneOfCourt = (courtId: string): string | null =>
  queryClient
    .getQueryData<readonly DepartmentChoice[]>([AllDepartments.name])
    ?.find(({ id }) => id === courtId)?.zone ?? null;

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
