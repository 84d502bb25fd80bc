import { localDateOf, toInstant, type When } from '../../kernel/index.js';
import type { CustodyClaimRow, DetentionRow, DetentionStartRow } from '../../custody/index.js';
import { readWhen, type StoredWhen } from '../../platform/graphql/index.js';
import {
  chargesTold,
  KZ_CAO,
  type EpisodeRecords,
  type ProtocolRecord,
  type RulingRecord,
  type Track,
} from '../domain/index.js';
import type { HearingRow } from '../store/hearing.entity.js';
import type { PaperRow } from '../store/paper.entity.js';
import type { ProtocolRow } from '../store/protocol.entity.js';
import type { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import type { StepRow } from '../store/step.entity.js';

/** Rows of one episode, as they stand or not. */
interface EpisodeRows {
  readonly headId: string;
  /** the head first */
  readonly detentions: readonly DetentionRow[];
  readonly claims: readonly CustodyClaimRow[];
  readonly starts: readonly DetentionStartRow[];
  readonly protocols: readonly ProtocolRow[];
  readonly hearings: readonly HearingRow[];
  readonly rulings: readonly RulingRow[];
  readonly services: readonly ServiceRow[];
  readonly steps: readonly StepRow[];
  readonly zone: string | null;
}

/** Puts rows into the words of the domain: nothing is judged here. */
export function recordsOf({ headId, zone, detentions, ...rows }: EpisodeRows): EpisodeRecords {
  const [head] = detentions;
  const began = toInstant((head?.startedFrom ?? head?.startedUntil ?? head?.loggedAt)!);
  const day = localDateOf(began, KZ_CAO.defaultZone);
  return {
    ...{ headId, zone, began },
    track: trackOf(detentions),
    toldCharges: detentions.map((row) => chargesTold(row.chargedArticle, day)),
    sightings: rows.claims.filter((row) => !row.supersededBy).map(sightingOf),
    starts: rows.starts
      .filter((row) => !row.supersededBy)
      .map(({ id, kind, saidAt, clockSuspect }) => ({ id, kind, clockSuspect, at: readWhen(saidAt) })),
    protocols: rows.protocols.map(protocolOf),
    hearings: rows.hearings.map((row) => ({
      ...versionOf(row),
      heldAt: readWhen(row.heldAt),
      isReturn: row.result === 'RETURNED',
    })),
    rulings: rows.rulings.map(rulingOf),
    services: rows.services.map((row) => ({
      ...versionOf(row),
      rulingId: row.rulingId,
      servedAt: readWhen(row.servedAt),
    })),
    steps: rows.steps.map((row) => ({
      ...versionOf(row),
      ...{ kind: row.kind, rulingId: row.rulingId, aboutId: row.aboutId },
      at: readWhen(row.saidAt),
    })),
  };
}

/** A time as it lies in a jsonb column, told by its shape. */
export const isStoredWhen = (value: unknown): value is StoredWhen =>
  typeof value === 'object' && value !== null && 'precision' in value;

const versionOf = ({ rootId, id, detentionId, clockSuspect, recordedAt, effectiveAt }: PaperRow) => ({
  ...{ id: rootId, versionId: id, detentionId, clockSuspect },
  recordedAt: toInstant(recordedAt),
  effectiveAt: toInstant(effectiveAt),
});

function protocolOf(row: ProtocolRow): ProtocolRecord {
  const time = (name: string): When | null => {
    const stored = row.facts[name];
    return isStoredWhen(stored) ? readWhen(stored) : null;
  };
  const mark = (name: string): boolean | null => {
    const value = row.facts[name];
    return typeof value === 'boolean' ? value : null;
  };
  return {
    ...versionOf(row),
    ...{ kind: row.kind, article: row.article, part: row.part },
    drawnAt: time('drawnAt'),
    actAt: time('actAt'),
    startedAt: time('startedAt'),
    copyServedAt: time('copyServedAt'),
    copyServed: mark('copyServed'),
    absenceNoted: mark('absenceNoted'),
    is48HourTrack: mark('is48HourTrack'),
    groundStated: mark('groundStated'),
  };
}

const rulingOf = (row: RulingRow): RulingRecord => ({
  ...versionOf(row),
  protocolId: row.protocolId,
  announcedAt: readWhen(row.announcedAt),
  penalties: [row.penaltyKind, ...row.additionalPenalties],
  ...{ arrestDays: row.arrestDays, byAgency: row.byAgency, article: row.article, part: row.part },
  zone: null,
});

const sightingOf = (row: CustodyClaimRow): EpisodeRecords['sightings'][number] => ({
  ...{ id: row.id, kind: row.kind, verified: row.verified, clockSuspect: row.clockSuspect },
  at: toInstant(row.effectiveAt),
  recordedAt: toInstant(row.recordedAt),
});

/** One criminal case makes the episode criminal; otherwise the first known track holds. */
function trackOf(detentions: readonly DetentionRow[]): Track {
  const tracks = detentions.map((row) => row.track);
  if (tracks.includes('CRIMINAL')) return 'CRIMINAL';
  return tracks.includes('ADMINISTRATIVE') ? 'ADMINISTRATIVE' : 'UNKNOWN';
}
