import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { CustodyStores, isFirstHand, type ClaimSource } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { storeWhen, type WhenInput } from '../../platform/graphql/index.js';
import type { Sighting } from '../domain/index.js';
import { CaseDesk } from './case-desk.js';

/** Which record is put right, by which new one, and why. */
export interface Correction {
  readonly recordId: string;
  readonly id: string;
  readonly reason: string;
}

interface ClaimFields {
  readonly kind: Sighting['kind'];
  readonly departmentId?: string | null | undefined;
  readonly at: WhenInput;
  readonly source: ClaimSource;
}

/** Puts custody's claims right: a new claim stands in the old one's place, and the place is derived anew. */
@Injectable()
export class CustodyCorrector {
  constructor(
    private readonly db: Db,
    private readonly desk: CaseDesk,
    private readonly custody: CustodyStores,
  ) {}

  /** @returns the case it belongs to. */
  async claim({ recordId, id, reason }: Correction, fields: ClaimFields): Promise<string | Refusal> {
    const { claims } = this.custody;
    const old = await claims.findClaim(recordId);
    if (!old) return notFound('recordId');
    if (old.supersededBy) return conflict('ALREADY_SUPERSEDED', 'recordId');
    if (await claims.findClaim(id)) return conflict('ID_TAKEN', 'id');
    const detention = await this.desk.detention(old.detentionId, 'recordId');
    if (isRefusal(detention)) return detention;
    const place = await this.desk.place(fields.departmentId, 'departmentId');
    if (isRefusal(place)) return place;
    if (fields.kind === 'MOVED' && !place) return refuse('PLACE_MISSING', { path: 'departmentId' });
    // the old claim may be what bounds the start: the new one is not measured by it
    const moment = await this.desk.happened(
      fields.at,
      { ...detention, startedFrom: null },
      { path: 'at', zone: place?.zone },
    );
    if (isRefusal(moment)) return moment;
    await claims.add([
      {
        id,
        detentionId: old.detentionId,
        kind: fields.kind,
        departmentId: fields.departmentId ?? null,
        saidAt: storeWhen(moment.when),
        effectiveAt: toDate(moment.time.effectiveAt),
        source: fields.source,
        verified: isFirstHand(fields.source),
        clockSuspect: moment.time.clockSuspect,
        recordedBy: (await this.db.actor()).id,
        recordedAt: toDate(await this.db.now()),
      },
    ]);
    await claims.supersedeClaim(recordId, id, reason);
    await claims.derive([old.detentionId]);
    return old.detentionId;
  }

  /** @returns the case it belongs to. */
  async start(
    { recordId, id, reason }: Correction,
    { at, source }: { at: WhenInput; source: ClaimSource },
  ): Promise<string | Refusal> {
    const { claims } = this.custody;
    const old = await claims.findStart(recordId);
    if (!old) return notFound('recordId');
    if (old.supersededBy) return conflict('ALREADY_SUPERSEDED', 'recordId');
    if (await claims.findStart(id)) return conflict('ID_TAKEN', 'id');
    const detention = await this.desk.detention(old.detentionId, 'recordId');
    if (isRefusal(detention)) return detention;
    const zone = await this.desk.zoneOf(detention, null);
    const moment = await this.desk.happened(at, { ...detention, startedFrom: null }, { path: 'at', zone });
    if (isRefusal(moment)) return moment;
    await claims.addStarts([
      {
        id,
        detentionId: old.detentionId,
        kind: old.kind,
        saidAt: storeWhen(moment.when),
        source,
        clockSuspect: moment.time.clockSuspect,
        recordedBy: (await this.db.actor()).id,
        recordedAt: toDate(await this.db.now()),
      },
    ]);
    await claims.supersedeStart(recordId, id, reason);
    await claims.derive([old.detentionId]);
    return old.detentionId;
  }
}
