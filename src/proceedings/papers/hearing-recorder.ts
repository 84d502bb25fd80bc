import { Injectable } from '@nestjs/common';
import { isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { storeWhen } from '../../platform/graphql/index.js';
import { HearingRow } from '../store/hearing.entity.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow, type StoredFacts } from '../store/protocol.entity.js';
import { CaseDesk } from './case-desk.js';
import type { HearingFieldsInput } from './hearing.input.js';
import type { Version } from './protocol-recorder.js';

const MARKS = [
  'personPresent',
  'personHeard',
  'defenderPresent',
  'legalRepresentativePresent',
  'prosecutorNotified',
  'interpreterPresent',
] as const;

/** Writes what those present report of a hearing. */
@Injectable()
export class HearingRecorder {
  constructor(
    private readonly desk: CaseDesk,
    private readonly papers: Papers,
  ) {}

  async write({ id, rootId, detention }: Version, fields: HearingFieldsInput): Promise<Refusal | void> {
    const court = await this.desk.place(fields.courtId, 'courtId');
    if (isRefusal(court)) return court;
    const protocol = fields.protocolId ? await this.papers.standing(ProtocolRow, fields.protocolId) : null;
    if (fields.protocolId && !protocol) return notFound('protocolId');
    const zone = await this.desk.zoneOf(detention, court);
    const held = await this.desk.happened(fields.heldAt, detention, { path: 'heldAt', zone });
    if (isRefusal(held)) return held;
    const row = {
      id,
      rootId,
      detentionId: detention.id,
      subjectId: detention.personId,
      effectiveAt: toDate(held.time.effectiveAt),
      clockSuspect: held.time.clockSuspect,
      protocolId: protocol?.rootId ?? null,
      courtId: fields.courtId ?? null,
      heldAt: storeWhen(held.when),
      venue: fields.venue,
      result: fields.result,
      facts: Object.fromEntries(MARKS.map((name) => [name, fields[name] ?? null])) as StoredFacts,
    };
    return this.papers.add(HearingRow, row, { judgeName: fields.judgeName, note: fields.note });
  }
}
