import { type Instant } from '../kernel/index.js';
import { presentWhen, readWhen } from '../platform/graphql/index.js';
import { minutesWaited } from './domain/minutes-waited.js';
import type { AccessRefusalRow } from './store/access-refusal.entity.js';
import type { PresenceRow } from './store/presence.entity.js';
import type { RefusalStatementRow } from './store/refusal-statement.entity.js';
import { AccessRefusal } from './types/access-refusal.type.js';
import { Presence } from './types/presence.type.js';
import { RefusalStatement } from './types/refusal-statement.type.js';

/** Allow-lists: what of a row leaves the house. */
export const presentPresence = (row: PresenceRow): Presence =>
  Object.assign(new Presence(), {
    id: row.id,
    lawyerId: row.lawyerId,
    departmentId: row.departmentId,
    saidAt: presentWhen(readWhen(row.saidAt)),
    since: row.since,
    runsUntil: row.runsUntil,
    endedAt: row.endedAt,
    endKind: row.endKind,
    clockSuspect: row.clockSuspect,
  });

/** @param now the end, so far, of a wait that still runs. */
export const presentAccessRefusal = (row: AccessRefusalRow, now: Instant): AccessRefusal =>
  Object.assign(new AccessRefusal(), {
    id: row.id,
    lawyerId: row.lawyerId,
    departmentId: row.departmentId,
    kind: row.kind,
    arrivedAt: presentWhen(readWhen(row.arrivedSaid)),
    extraPapersAsked: row.extraPapersAsked,
    running: row.endedAt === null,
    endedAt: row.endedSaid && presentWhen(readWhen(row.endedSaid)),
    endKind: row.endKind,
    minutesWaited: row.endedAt ? row.minutesWaited : waitedSoFar(row, now),
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

export const presentStatement = (row: RefusalStatementRow): RefusalStatement =>
  Object.assign(new RefusalStatement(), {
    id: row.id,
    kind: row.kind,
    saidAt: presentWhen(readWhen(row.saidAt)),
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

/** A wrong clock cannot be held against ours: such a wait is known only once both ends came from that clock. */
const waitedSoFar = (row: AccessRefusalRow, now: Instant): number | null =>
  row.clockSuspect ? null : minutesWaited({ arrived: readWhen(row.arrivedSaid), ended: null }, now);
