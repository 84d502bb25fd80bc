import type {
  AccessRefusalEnd,
  AccessRefusalKind,
  EndRefusalVariables,
  RecordStatementVariables,
  RefusalsAt,
  ReportRefusalVariables,
} from '../../api/operations.js';
import type { EntryState } from '../../offline/outbox.js';
import type { QueuedAct } from '../../offline/queued-of.js';

type Known = NonNullable<RefusalsAt['department']>['accessRefusals'][number];

/** One thing that was said, or the arrival, or the end, with its minute. */
export interface Said {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly kind: AccessRefusalKind;
  readonly told: string | null;
  readonly badge: string | null;
  readonly queued: EntryState | null;
}

/** A wait at a door, as the server and this device know it together. */
export interface Wait {
  readonly arrivedAt: string;
  readonly end: { readonly kind: AccessRefusalEnd; readonly at: string } | null;
  readonly said: readonly Said[];
  readonly queued: EntryState | null;
}

interface Pending {
  readonly reports: readonly QueuedAct<ReportRefusalVariables>[];
  readonly statements: readonly QueuedAct<RecordStatementVariables>[];
  readonly ends: readonly QueuedAct<EndRefusalVariables>[];
}

const officerText = (officer: { badge?: string | null; post?: string | null; name?: string | null } | null) =>
  [officer?.badge, officer?.post, officer?.name].filter(Boolean).join(', ') || null;

const unsent = (state: EntryState): EntryState | null => (state === 'DONE' ? null : state);

/** @returns one wait with what is not sent yet laid over it; null where nobody knows of it. */
export function waitOf(id: string, known: readonly Known[], pending: Pending): Wait | null {
  const stored = known.find((each) => each.id === id);
  const report = pending.reports.find(({ variables }) => variables.input.id === id);
  const arrivedAt = stored?.arrivedAt.at ?? report?.variables.input.arrivedAt.at;
  if (!arrivedAt) return null;
  const knownIds = new Set(stored?.statements.map((each) => each.id));
  const ofServer = (stored?.statements ?? []).map((each): Said => ({
    id: each.id,
    at: each.saidAt.at ?? arrivedAt,
    kind: each.kind,
    told: each.told,
    badge: officerText(each.saidBy),
    queued: null,
  }));
  const ofDevice = pending.statements
    .filter(({ variables: { input } }) => input.refusalId === id && !knownIds.has(input.id))
    .map(({ variables: { input }, state }): Said => ({
      id: input.id,
      at: input.at.at ?? arrivedAt,
      kind: input.kind,
      told: input.told ?? null,
      badge: officerText(input.refusedBy ?? null),
      queued: unsent(state),
    }));
  return {
    arrivedAt,
    end: endOf(id, stored, pending.ends),
    said: [...ofServer, ...ofDevice].sort((a, b) => (a.at < b.at ? -1 : 1)),
    queued: report ? unsent(report.state) : null,
  };
}

function endOf(id: string, stored: Known | undefined, ends: Pending['ends']): Wait['end'] {
  if (stored?.endKind && stored.endedAt?.at) return { kind: stored.endKind, at: stored.endedAt.at };
  const said = ends.find(({ variables, state }) => variables.input.refusalId === id && state !== 'REFUSED');
  const { admittedAt, waitedUntil } = said?.variables.input ?? {};
  const at = (admittedAt ?? waitedUntil)?.at;
  return at ? { kind: admittedAt ? 'ADMITTED' : 'LEFT', at } : null;
}

/** @returns the wait of this lawyer at one department that still runs. */
export function runningWait(
  { departmentId, lawyerId }: { readonly departmentId: string; readonly lawyerId: string },
  known: readonly {
    readonly id: string;
    readonly running: boolean;
    readonly lawyer: { readonly id: string };
  }[],
  { reports, ends }: Pick<Pending, 'reports' | 'ends'>,
): string | null {
  const ended = new Set(ends.map(({ variables }) => variables.input.refusalId));
  const stored = known.find((each) => each.running && each.lawyer.id === lawyerId && !ended.has(each.id));
  if (stored) return stored.id;
  const knownIds = new Set(known.map(({ id }) => id));
  const report = reports.findLast(
    ({ variables: { input }, state }) =>
      input.departmentId === departmentId &&
      state !== 'REFUSED' &&
      !ended.has(input.id) &&
      !knownIds.has(input.id) &&
      !input.admittedAt &&
      !input.waitedUntil,
  );
  return report?.variables.input.id ?? null;
}
