import { Injectable } from '@nestjs/common';
import { boundsOf, toDate, toInstant, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type CustodyClaim } from '../domain/custody-claim.js';
import { deriveCustody } from '../domain/derive-custody.js';
import { CustodyClaimRow, DetentionStartRow } from './custody-claim.entity.js';
import { DetentionRow } from './detention.entity.js';

/** What was said of custody, with its sealed reason where something stands in its place. */
type Superseded = Pick<CustodyClaimRow, 'id' | 'detentionId' | 'sealedReason'>;

type ReasonTable = 'custody_claim' | 'detention_start';

const reasonPlace = (table: ReasonTable, rowId: string): SealedPlace => ({
  table,
  column: 'sealed_reason',
  rowId,
});

/** An episode nobody claims anything about keeps its state; the bounds of its start are written in any case. */
const WRITE_DERIVED = `
  update detention d set
    status = coalesce(r."status", d.status),
    department_id = case when r."status" is null then d.department_id else r."departmentId" end,
    place_claim_id = case when r."status" is null then d.place_claim_id else r."placeClaimId" end,
    place_verified = coalesce(r."placeVerified", d.place_verified),
    last_confirmed_at = case when r."status" is null then d.last_confirmed_at else r."lastConfirmedAt" end,
    released_at = case when r."status" is null then d.released_at else r."releasedAt" end,
    started_from = r."startedFrom",
    started_until = r."startedUntil"
  from jsonb_to_recordset($1::jsonb) as r (
    id uuid, "status" text, "departmentId" uuid, "placeClaimId" uuid, "placeVerified" boolean,
    "lastConfirmedAt" timestamptz, "releasedAt" timestamptz, "startedFrom" timestamptz, "startedUntil" timestamptz
  ) where d.id = r.id`;

/** Claims about an episode, and the state they add up to. */
@Injectable()
export class Claims {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly signals: Signals,
  ) {}

  async of(detentionIds: readonly string[]): Promise<CustodyClaimRow[]> {
    const repository = await this.db.repository(CustodyClaimRow);
    return repository
      .createQueryBuilder('c')
      .where('c.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('c.effectiveAt', 'DESC')
      .addOrderBy('c.recordedAt', 'DESC')
      .getMany();
  }

  async startsOf(detentionIds: readonly string[]): Promise<DetentionStartRow[]> {
    const repository = await this.db.repository(DetentionStartRow);
    return repository
      .createQueryBuilder('s')
      .where('s.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('s.recordedAt', 'DESC')
      .getMany();
  }

  async findClaim(id: string): Promise<CustodyClaimRow | null> {
    return (await this.db.repository(CustodyClaimRow)).findOneBy({ id });
  }

  async findStart(id: string): Promise<DetentionStartRow | null> {
    return (await this.db.repository(DetentionStartRow)).findOneBy({ id });
  }

  /** Adds claims and brings the derived place of their episodes up to date. */
  async add(rows: readonly Partial<CustodyClaimRow>[]): Promise<void> {
    if (rows.length === 0) return;
    await (await this.db.repository(CustodyClaimRow)).insert([...rows]);
    await this.derive(rows.flatMap((row) => (row.detentionId ? [row.detentionId] : [])));
  }

  /** Adds start claims and brings the bounds of their episodes up to date. */
  async addStarts(rows: readonly Partial<DetentionStartRow>[]): Promise<void> {
    if (rows.length === 0) return;
    await (await this.db.repository(DetentionStartRow)).insert([...rows]);
    await this.derive(rows.flatMap((row) => (row.detentionId ? [row.detentionId] : [])));
  }

  async supersedeClaim(id: string, by: string, reason: string): Promise<void> {
    const claims = await this.db.repository(CustodyClaimRow);
    const sealedReason = await this.sealReason('custody_claim', await claims.findOneByOrFail({ id }), reason);
    await claims.update({ id }, { supersededBy: by, sealedReason });
  }

  /** Takes a claim back: superseded by itself, since nothing stands in its place. The place is derived anew. */
  async takeBack({ id, detentionId }: CustodyClaimRow, reason: string): Promise<void> {
    await this.supersedeClaim(id, id, reason);
    await this.derive([detentionId]);
  }

  async supersedeStart(id: string, by: string, reason: string): Promise<void> {
    const starts = await this.db.repository(DetentionStartRow);
    const sealedReason = await this.sealReason(
      'detention_start',
      await starts.findOneByOrFail({ id }),
      reason,
    );
    await starts.update({ id }, { supersededBy: by, sealedReason });
  }

  /** @returns why a claim was corrected, opened; null while it stands. */
  reasonOf(claim: Superseded): Promise<string | null> {
    return this.openReason('custody_claim', claim);
  }

  /** @returns why a start was corrected, opened; null while it stands. */
  reasonOfStart(start: Superseded): Promise<string | null> {
    return this.openReason('detention_start', start);
  }

  private async openReason(
    table: ReasonTable,
    { id, detentionId, sealedReason }: Superseded,
  ): Promise<string | null> {
    if (!sealedReason) return null;
    const subjectId = await this.subjectOf(detentionId);
    return this.vault.open({ ...reasonPlace(table, id), subjectId, bytes: sealedReason });
  }

  private async sealReason(
    table: ReasonTable,
    row: { id: string; detentionId: string },
    reason: string,
  ): Promise<Buffer> {
    return this.vault.seal(await this.subjectOf(row.detentionId), reasonPlace(table, row.id), reason);
  }

  private async subjectOf(detentionId: string): Promise<string> {
    const detentions = await this.db.repository(DetentionRow);
    return (await detentions.findOneByOrFail({ id: detentionId })).personId;
  }

  /** Recomputes place, status and bounds of the start from what stands. */
  async derive(detentionIds: readonly string[]): Promise<void> {
    const ids = [...new Set(detentionIds)];
    const claims = groupBy(await this.of(ids), (row) => row.detentionId);
    const starts = groupBy(await this.startsOf(ids), (row) => row.detentionId);
    const touched = await this.departmentsOf(ids);
    const derived = ids.map((id) => {
      const standing = (claims.get(id) ?? []).filter((row) => !row.supersededBy);
      return { id, ...stateOf(standing), ...boundsOfStart(standing, starts.get(id) ?? []) };
    });
    await this.db.sql(WRITE_DERIVED, [JSON.stringify(derived)]);
    touched.push(...derived.flatMap(({ departmentId }) => departmentId ?? []));
    await this.signals.send('board', [...new Set(touched)]);
  }

  private async departmentsOf(detentionIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select distinct department_id as id from detention where id = any ($1) and department_id is not null',
      [detentionIds],
    );
    return rows.map((row) => row.id);
  }
}

function stateOf(rows: readonly CustodyClaimRow[]): Partial<DetentionRow> {
  const state = deriveCustody(rows.map(claimOf));
  if (!state) return {};
  return {
    status: state.status,
    departmentId: state.departmentId,
    placeClaimId: state.claimId,
    placeVerified: state.verified,
    lastConfirmedAt: toDate(state.lastConfirmedAt),
    releasedAt: state.releasedAt && toDate(state.releasedAt),
  };
}

/** Liberty was lost no later than the first time anybody was seen held; a start claim says it sharper. */
function boundsOfStart(
  claims: readonly CustodyClaimRow[],
  starts: readonly DetentionStartRow[],
): Partial<DetentionRow> {
  const real = starts.find((row) => row.kind === 'REAL' && !row.supersededBy && !row.clockSuspect);
  const said = real ? boundsOf(readWhen(real.saidAt)) : { from: null, until: null };
  const firstSeen = claims
    .filter((row) => row.kind !== 'RELEASED')
    .map((row) => toInstant(row.clockSuspect ? row.recordedAt : row.effectiveAt))
    .reduce<Instant | null>(
      (first, at) => (first && first.epochMilliseconds <= at.epochMilliseconds ? first : at),
      null,
    );
  const until = said.until ?? firstSeen;
  return { startedFrom: said.from && toDate(said.from), startedUntil: until && toDate(until) };
}

const claimOf = (row: CustodyClaimRow): CustodyClaim => ({
  id: row.id,
  kind: row.kind,
  departmentId: row.departmentId,
  effectiveAt: toInstant(row.effectiveAt),
  recordedAt: toInstant(row.recordedAt),
  verified: row.verified,
  clockSuspect: row.clockSuspect,
});

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
