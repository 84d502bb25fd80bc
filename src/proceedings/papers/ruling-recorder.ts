import { Injectable } from '@nestjs/common';
import {
  boundsOf,
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toDate,
  type Refusal,
} from '../../kernel/index.js';
import { readWhen, storeWhen } from '../../platform/graphql/index.js';
import { Episodes } from '../store/episodes.repository.js';
import { HearingRow } from '../store/hearing.entity.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { CaseDesk } from './case-desk.js';
import type { Version } from './protocol-recorder.js';
import type { RulingFieldsInput, ServiceFieldsInput } from './ruling.input.js';

/** Writes rulings and the service of their copies. */
@Injectable()
export class RulingRecorder {
  constructor(
    private readonly desk: CaseDesk,
    private readonly papers: Papers,
    private readonly episodes: Episodes,
  ) {}

  /** @returns RULING_WITHOUT_PROTOCOL where no protocol of the offence is recorded for this person's case. */
  async write({ id, rootId, detention }: Version, fields: RulingFieldsInput): Promise<Refusal | void> {
    if (!penaltyFits(fields)) return refuse('PENALTY_MISMATCH', { path: 'penalty' });
    const court = await this.desk.place(fields.courtId, 'courtId');
    if (isRefusal(court)) return court;
    const protocol = await this.protocolOf(detention.id, fields.protocolId);
    if (isRefusal(protocol)) return protocol;
    const hearing = fields.hearingId ? await this.papers.standing(HearingRow, fields.hearingId) : null;
    if (fields.hearingId && !hearing) return notFound('hearingId');
    const zone = await this.desk.zoneOf(detention, court);
    const announced = await this.desk.happened(fields.announcedAt, detention, { path: 'announcedAt', zone });
    if (isRefusal(announced)) return announced;
    const row = {
      id,
      rootId,
      detentionId: detention.id,
      subjectId: detention.personId,
      effectiveAt: toDate(announced.time.effectiveAt),
      clockSuspect: announced.time.clockSuspect,
      protocolId: protocol.rootId,
      hearingId: hearing?.rootId ?? null,
      courtId: fields.courtId ?? null,
      announcedAt: storeWhen(announced.when),
      penaltyKind: fields.penalty,
      additionalPenalties: (fields.additionalPenalties ?? []).filter((kind) => kind !== fields.penalty),
      arrestDays: fields.arrestDays ?? null,
      fineMci: fields.fineMci === null || fields.fineMci === undefined ? null : String(fields.fineMci),
      article: fields.article ?? protocol.article,
      part: fields.article ? (fields.part ?? null) : protocol.part,
      signed: fields.signed ?? null,
      byAgency: fields.byAgency ?? null,
    };
    const { courtName, judgeName, note } = fields;
    return this.papers.add(RulingRow, row, { courtName, judgeName, note });
  }

  /** @returns SERVICE_BEFORE_RULING, SIGNATURE_IS_NOT_SERVICE. */
  async writeService(
    version: Version,
    ruling: RulingRow,
    fields: ServiceFieldsInput,
  ): Promise<Refusal | void> {
    const { means } = fields;
    if (means === 'SIGNATURE_ONLY' || means === 'ANNOUNCED_ONLY') {
      return refuse('SIGNATURE_IS_NOT_SERVICE', { path: 'means' });
    }
    const { detention } = version;
    const court = await this.desk.place(ruling.courtId, 'courtId');
    const zone = await this.desk.zoneOf(detention, isRefusal(court) ? null : court);
    const served = await this.desk.happened(fields.servedAt, detention, { path: 'servedAt', zone });
    if (isRefusal(served)) return served;
    const announced = ruling.clockSuspect ? null : boundsOf(readWhen(ruling.announcedAt)).from;
    const latest = boundsOf(served.when).until;
    if (!served.time.clockSuspect && announced && latest && isBefore(latest, announced)) {
      return conflict('SERVICE_BEFORE_RULING', 'servedAt');
    }
    const row = {
      id: version.id,
      rootId: version.rootId,
      detentionId: ruling.detentionId,
      subjectId: detention.personId,
      effectiveAt: toDate(served.time.effectiveAt),
      clockSuspect: served.time.clockSuspect,
      rulingId: ruling.rootId,
      servedAt: storeWhen(served.when),
      servedTo: fields.servedTo,
      means,
    };
    return this.papers.add(ServiceRow, row, { note: fields.note });
  }

  private async protocolOf(
    detentionId: string,
    givenId: string | null | undefined,
  ): Promise<ProtocolRow | Refusal> {
    const [group] = await this.episodes.groups([detentionId]);
    const standing = await this.papers.standingOf(ProtocolRow, group?.memberIds ?? [detentionId]);
    const offences = standing.filter((row) => row.kind === 'OFFENCE');
    const given = givenId ? await this.papers.find(ProtocolRow, givenId) : null;
    if (givenId && !offences.some((row) => row.rootId === given?.rootId)) return notFound('protocolId');
    const protocol = given ? offences.find((row) => row.rootId === given.rootId) : offences.at(-1);
    return protocol ?? conflict('RULING_WITHOUT_PROTOCOL', 'detentionId');
  }
}

/** Days belong to an arrest, a sum to a fine. */
function penaltyFits({ penalty, additionalPenalties, arrestDays, fineMci }: RulingFieldsInput): boolean {
  const kinds = [penalty, ...(additionalPenalties ?? [])];
  return (!arrestDays || kinds.includes('ARREST')) && (!fineMci || kinds.includes('FINE'));
}
