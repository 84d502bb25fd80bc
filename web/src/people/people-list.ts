import { nextClockOf } from '../../../src/proceedings/domain/deadlines/next-clock.js';
import type { CaseClock } from '../clocks/case-clock.js';
import { clockFace, byUrgency, type ClockFace } from '../clocks/clock.js';
import type {
  ClaimCustodyVariables,
  DepartmentPeople,
  HeldPerson,
  LogDetaineesVariables,
} from '../api/operations.js';
import type { EntryState } from '../offline/outbox.js';
import type { QueuedAct } from '../offline/queued-of.js';

/** A person of the list, as the server knows them or as they were just written down. */
export interface Listed {
  readonly detention: HeldPerson;
  readonly face: ClockFace | null;
  readonly released: boolean;
  /** of what waits on this device about them */
  readonly queued: EntryState | null;
}

interface Pending {
  readonly logged: readonly QueuedAct<LogDetaineesVariables>[];
  readonly claims: readonly QueuedAct<ClaimCustodyVariables>[];
  /** what this device counted of cases the server has not, by detention */
  readonly counts?: ReadonlyMap<string, readonly CaseClock[]>;
}

type Row = LogDetaineesVariables['input']['rows'][number];

/** A row that the server has not answered for yet, in the shape of its answer. */
const unheard = (row: Row, at: number): HeldPerson => ({
  id: row.id,
  status: 'HELD',
  releasedAt: null,
  lastConfirmedAt: new Date(at).toISOString(),
  placeVerified: false,
  loggedAt: new Date(at).toISOString(),
  roleAtEvent: row.roleAtEvent ?? null,
  person: {
    id: row.personId,
    name: row.fullName ?? null,
    nameless: !row.fullName,
    description: row.description ?? (row.fullName ? null : row.asText),
    birthYear: row.birthYear ?? null,
    birthDate: row.birthDate ?? null,
    sex: row.sex ?? null,
    citizenship: row.citizenship ?? 'UNKNOWN',
    disability: row.disability ?? null,
    languages: row.languages ?? [],
  },
  nextClock: null,
});

/**
 * Everybody of one department with what this device has not sent yet laid over it; nearest clock first, those without
 * a clock next, who was let go last.
 * @param departmentIds entries of it that people may have been written down at
 */
export function listPeople(
  departmentIds: readonly string[],
  answer: DepartmentPeople | undefined,
  { logged, claims, counts }: Pending,
  now: number,
): readonly Listed[] {
  const known = [...(answer?.held.nodes ?? []), ...(answer?.released.nodes ?? [])];
  const knownIds = new Set(known.map(({ id }) => id));
  const added = logged
    .filter(({ variables: { input }, state }) => state !== 'DONE' && isAt(input.departmentId, departmentIds))
    .flatMap(({ variables, state, at }) =>
      variables.input.rows
        .filter((row) => !knownIds.has(row.id) && !row.knownAs)
        .map((row) => ({ detention: unheard(row, at), queued: state })),
    );
  const rows = [...known.map((detention) => ({ detention, queued: null })), ...added].map(
    ({ detention: heard, queued }): Listed => {
      const here = counts?.get(heard.id);
      const detention = here ? { ...heard, nextClock: nextClockOf(here) } : heard;
      const said = claims.findLast(({ variables }) => variables.input.detentionId === detention.id);
      const letGo = said && said.state !== 'REFUSED' && said.variables.input.kind === 'RELEASED';
      const released = detention.status === 'RELEASED' || letGo === true;
      const face = detention.nextClock && !released ? clockFace(detention.nextClock, now) : null;
      return { detention, face, released, queued: said && said.state !== 'DONE' ? said.state : queued };
    },
  );
  return rows.sort(
    (a, b) =>
      Number(a.released) - Number(b.released) ||
      byUrgency(a.face ?? NO_CLOCK, b.face ?? NO_CLOCK) ||
      (a.detention.loggedAt < b.detention.loggedAt ? 1 : -1),
  );
}

const isAt = (id: string | null | undefined, departmentIds: readonly string[]): boolean =>
  typeof id === 'string' && departmentIds.includes(id);

const NO_CLOCK: ClockFace = { mark: 'UNKNOWN', left: null, end: null };
