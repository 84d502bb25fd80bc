import { Injectable } from '@nestjs/common';
import { toInstant } from '../../kernel/index.js';
import { rulesVersion } from '../../names/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { readWhen, type StoredWhen } from '../../platform/graphql/index.js';
import { InstallationKeys } from '../../platform/vault/index.js';
import { nameKey, witnessKeys } from '../defects/name-traces.js';
import { kzFigure, LANES, nightOf, shinglesOf, signatureOf, type NightProtocol } from '../domain/index.js';
import type { ProtocolRow } from './protocol.entity.js';

/** Bytes kept of a name's hash: enough that no two meet by chance in one night. */
const NAME_BYTES = 12;
const SHINGLE_BYTES = 8;
const LEAST_WORDS = kzFigure('NARRATIVE_LEAST_WORDS');

/** The words of a protocol that leave a trace. */
interface TracedWords {
  readonly actText?: string | null | undefined;
  readonly officerName?: string | null | undefined;
  readonly witnesses?: string | null | undefined;
}

/** Which protocols are compared; one of `nights` and `eventId` at least. */
export interface NightScope {
  readonly nights: readonly string[] | null;
  readonly eventId: string | null;
  readonly city: string | null;
}

interface NightRow {
  root_id: string;
  person_id: string;
  night: string;
  narrative: Buffer | null;
  officer: string | null;
  witnesses: string[];
  drawn_at: StoredWhen;
  department_id: string | null;
  lat: number | null;
  lon: number | null;
}

/**
 * Keyed traces of what protocols say, made when one is written. Every hash is compounded with the night: the same
 * officer or text in another night leaves another trace, so that a dump follows nobody through the months.
 */
@Injectable()
export class ProtocolPatterns {
  constructor(
    private readonly db: Db,
    private readonly keys: InstallationKeys,
  ) {}

  /** Takes traces away: whose cases these were is erased. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select proceedings_forget_traces($1)', [detentionIds]);
  }

  /** Writes the trace of a version that was just stored. */
  async keep(
    row: Pick<ProtocolRow, 'id' | 'detentionId' | 'kind' | 'effectiveAt' | 'facts'>,
    words: TracedWords,
  ) {
    const { zone } = row.facts['drawnAt'] as StoredWhen;
    const night = nightOf(toInstant(row.effectiveAt), zone).toString();
    const officer = words.officerName ? nameKey(words.officerName) : null;
    const witnesses = witnessKeys(words.witnesses ?? '').map((key) => this.name('witness', night, key));
    const narrative = row.kind === 'OFFENCE' ? this.narrative(night, words.actText ?? '') : null;
    if (!narrative && !officer && witnesses.length === 0) return;
    await this.db.sql(
      `insert into protocol_pattern (protocol_id, detention_id, night, rules_version, narrative, officer, witnesses)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[row.id, row.detentionId, night, rulesVersion, narrative],
        officer && this.name('officer', night, officer),
        witnesses,
      ],
    );
  }

  /** @returns every standing protocol of a night or an event, also of cases the caller does not see. */
  async night({ nights, eventId, city }: NightScope): Promise<readonly NightProtocol[]> {
    const { memo } = currentOperation();
    const key = `proceedings-night:${[nights?.join(), eventId, city].join('|')}`;
    const known = memo.get(key) as readonly NightProtocol[] | undefined;
    if (known) return known;
    const rows = await this.db.sql<NightRow>('select * from proceedings_night($1, $2, $3)', [
      nights,
      eventId,
      city,
    ]);
    const found = rows.map(nightProtocol);
    memo.set(key, found);
    return found;
  }

  /** @returns the nights of these versions. */
  nightOf({ effectiveAt, facts }: Pick<ProtocolRow, 'effectiveAt' | 'facts'>): string {
    return nightOf(toInstant(effectiveAt), (facts['drawnAt'] as StoredWhen).zone).toString();
  }

  private name(use: 'officer' | 'witness', night: string, key: string): Buffer {
    return this.keys.hash(`pattern/${use}`, `${rulesVersion}|${night}|${key}`, NAME_BYTES);
  }

  private narrative(night: string, text: string): Buffer | null {
    const hashes = shinglesOf(text, LEAST_WORDS).map((shingle) => {
      const hash = this.keys.hash('pattern/narrative', `${night}|${shingle}`, SHINGLE_BYTES);
      return [hash.readUInt32BE(0), hash.readUInt32BE(4)] as const;
    });
    const lanes = signatureOf(hashes);
    if (!lanes) return null;
    const bytes = Buffer.alloc(LANES * 4);
    lanes.forEach((lane, i) => bytes.writeUInt32BE(lane, i * 4));
    return bytes;
  }
}

function lanesOf(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: LANES }, (_, i) => bytes.readUInt32BE(i * 4));
}

const nightProtocol = (row: NightRow): NightProtocol => ({
  id: row.root_id,
  personId: row.person_id,
  night: row.night,
  narrative: row.narrative && lanesOf(row.narrative),
  officer: row.officer,
  witnesses: row.witnesses,
  drawnAt: readWhen(row.drawn_at),
  place: {
    departmentId: row.department_id,
    point: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
    words: null,
  },
});
