import type {
  Check,
  ClaimCustodyVariables,
  CorrectCheckVariables,
  LogDetaineesVariables,
  PersonCase,
  RecordChecksVariables,
  Right,
  RightsManner,
  RightsOutcome,
} from '../api/operations.js';
import type { Filed } from '../files/RecordFiles.js';
import type { EntryState } from '../offline/outbox.js';
import type { QueuedAct } from '../offline/queued-of.js';
import type { WhenShown } from '../time/when.js';

export type CaseAnswer = NonNullable<PersonCase['detention']>;

/** The latest word about one right. */
export interface LastCheck {
  /** the version the server has and that stands; null: it has none yet */
  readonly id: string | null;
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner | null;
  readonly note: string | null;
  /** the record that a file would be about, here or at the server */
  readonly recordId: string;
  readonly at: WhenShown;
  /** null: the server has not heard of it */
  readonly filed: Filed | null;
  readonly isViolation: boolean;
  /** null: the server has it */
  readonly queued: EntryState | null;
}

/** One right of this person: what was said last, and whether it is to be asked now. */
export interface RightLine {
  readonly right: Right;
  readonly last: LastCheck | null;
  readonly isDue: boolean;
  readonly isEmphasised: boolean;
}

const ofServer = (check: Check): LastCheck => ({
  id: check.id,
  recordId: check.id,
  outcome: check.outcome,
  manner: check.manner,
  at: check.at,
  filed: check,
  note: check.note,
  isViolation: check.isViolation,
  queued: null,
});

type Typed = RecordChecksVariables['input']['checks'][number];

const ofDevice = (check: Typed, state: EntryState): LastCheck => ({
  id: null,
  recordId: check.id,
  outcome: check.outcome,
  manner: check.manner ?? null,
  at: {
    at: check.at.at ?? null,
    date: check.at.date ?? null,
    precision: check.at.precision,
    asWritten: check.at.asWritten ?? null,
  },
  filed: null,
  note: check.note ?? null,
  isViolation: check.outcome === 'VIOLATED',
  queued: state === 'DONE' ? null : state,
});

/** Violated first, then what is to be asked now, then the rest that was asked, then what was not. */
const rankOf = ({ last, isDue }: RightLine): number => (last?.isViolation ? 0 : isDue ? 1 : last ? 2 : 3);

/** Acts about rights that wait on this device. */
interface RightsPending {
  readonly queued: readonly QueuedAct<RecordChecksVariables>[];
  readonly corrections?: readonly QueuedAct<CorrectCheckVariables>[];
}

/** A check with the correction that waits here laid over it; a refused one changes nothing but its mark. */
function corrected(check: LastCheck, corrections: readonly QueuedAct<CorrectCheckVariables>[]): LastCheck {
  const act = corrections.findLast(({ variables }) => variables.input.recordId === check.id);
  const fields = act?.variables.input.rightsCheck;
  if (!act || !fields || act.state === 'DONE') return check;
  if (act.state === 'REFUSED') return { ...check, queued: 'REFUSED' };
  const outcome = fields.outcome ?? check.outcome;
  return {
    ...check,
    outcome,
    manner: fields.manner ?? check.manner,
    note: fields.note ?? check.note,
    isViolation: outcome === 'VIOLATED',
    queued: act.state,
  };
}

/**
 * The rights of one person as they stand on this device: what waits here counts as said.
 * @param catalogue for somebody the server has not heard of yet: then every right is asked.
 */
export function rightLines(
  detentionId: string,
  detention: CaseAnswer | null,
  catalogue: readonly Right[],
  { queued, corrections = [] }: RightsPending,
): readonly RightLine[] {
  const mine = queued
    .filter(({ state }) => state !== 'REFUSED')
    .flatMap(({ variables: { input }, state }) =>
      input.checks
        .filter((check) => (check.detentionId ?? input.detentionId) === detentionId)
        .map((check) => ({ id: check.id, code: check.code, last: ofDevice(check, state) })),
    );
  const known = new Set(detention?.rightsChecks.map(({ id }) => id));
  const fresh = new Map(mine.filter(({ id }) => !known.has(id)).map(({ code, last }) => [code, last]));
  const due = new Map(detention?.rightsDueNow.map(({ kind, isEmphasised }) => [kind.code, isEmphasised]));
  const lastOf = (code: string): LastCheck | null => {
    const device = fresh.get(code);
    if (device) return device;
    const found = detention?.rightsChecks.find(
      ({ kind, supersededBy }) => kind.code === code && !supersededBy,
    );
    return found ? corrected(ofServer(found), corrections) : null;
  };
  const rights = detention
    ? detention.applicableRights
        .filter(({ applies }) => applies === 'YES' || applies === 'ASK')
        .map(({ kind, isEmphasised }) => ({ right: kind, isEmphasised }))
    : catalogue.map((right) => ({ right, isEmphasised: false }));
  return rights
    .map(({ right, isEmphasised }) => ({
      right,
      last: lastOf(right.code),
      isDue: !fresh.has(right.code) && (detention ? due.has(right.code) : true),
      isEmphasised: due.get(right.code) ?? isEmphasised,
    }))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.right.urgency - b.right.urgency ||
        Number(b.isEmphasised) - Number(a.isEmphasised),
    );
}

export type Row = LogDetaineesVariables['input']['rows'][number];

/** @returns the row by which somebody was written down on this device, while the server does not know them. */
export function rowOf(
  detentionId: string,
  logged: readonly QueuedAct<LogDetaineesVariables>[],
): {
  readonly row: Row;
  readonly state: EntryState;
  readonly at: number;
  readonly departmentId: string | null;
} | null {
  for (const { variables, state, at } of logged) {
    const row = variables.input.rows.find(({ id }) => id === detentionId);
    if (row) return { row, state, at, departmentId: variables.input.departmentId ?? null };
  }
  return null;
}

/** @returns what this device said last about where the person is, not at the server yet. */
export const lastClaimOf = (
  detentionId: string,
  claims: readonly QueuedAct<ClaimCustodyVariables>[],
): QueuedAct<ClaimCustodyVariables> | undefined =>
  claims.findLast(({ variables, state }) => variables.input.detentionId === detentionId && state !== 'DONE');
