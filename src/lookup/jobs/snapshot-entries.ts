import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Db } from '../../platform/db/index.js';
import { answerFacts, openingsOf, trapOf, type AnswerFacts } from '../domain/index.js';
import { DECOY } from '../door/decoy.js';
import { FamilyKey, HASH_BYTES } from '../family-key.js';
import { nameInKeys } from '../name-in-keys.js';
import { rulesVersion } from '../../names/index.js';
import { type CandidateRow, type OpenedCandidate } from '../store/family-candidates.repository.js';
import { type SnapshotRow } from '../store/family-snapshot.repository.js';

/** Openings an entry has at least; made up with noise, so that their number does not tell the kind of consent. */
const LEAST_OPENINGS = 6;

/** One person who may be spoken of, with every name they are known under. */
export interface Candidate {
  readonly rows: readonly CandidateRow[];
  readonly lawyer: boolean;
}

/** Turns a candidate into an entry of the snapshot. */
@Injectable()
export class SnapshotEntries {
  constructor(
    private readonly db: Db,
    private readonly key: FamilyKey,
  ) {}

  /** Changes when anything an entry is made of changes, the rules of spelling and the key among them. */
  fingerprint({ rows, lawyer }: Candidate): Buffer {
    return this.key.fingerprint(JSON.stringify([rulesVersion, lawyer, ...rows.map(readable)]));
  }

  /** @param opened the candidate's names with their seals opened. */
  entry(candidate: Candidate, opened: readonly OpenedCandidate[]): SnapshotRow {
    const id = this.db.newId();
    const head = candidate.rows[0]!;
    return {
      id,
      detentionId: head.detention_id,
      canaryId: null,
      fingerprint: this.fingerprint(candidate),
      personTag: this.key.tagPerson(head.person_id),
      doors: this.doors(opened.flatMap(openingsOfName)),
      sealedAnswer: this.key.sealAnswer(id, factsOf(head, candidate.lawyer)),
    };
  }

  canaryFingerprint(canaryId: string): Buffer {
    return this.key.fingerprint(JSON.stringify([rulesVersion, 'canary', canaryId]));
  }

  /** An entry like any other from outside: as many hashes, a seal as long. */
  canaryEntry(canaryId: string, fullName: string): SnapshotRow {
    const id = this.db.newId();
    const trap = trapOf(nameInKeys(fullName));
    return {
      id,
      detentionId: null,
      canaryId,
      fingerprint: this.canaryFingerprint(canaryId),
      personTag: this.key.tagPerson(canaryId),
      doors: this.doors(trap === null ? [] : [trap]),
      sealedAnswer: this.key.sealAnswer(id, DECOY),
    };
  }

  private doors(openings: readonly string[]): Buffer {
    const hashes = [...new Set(openings)].map((text) => this.key.hashOpening(text));
    const noise = Math.max(0, LEAST_OPENINGS - hashes.length) * HASH_BYTES;
    return Buffer.concat([...hashes, randomBytes(noise)]);
  }
}

const openingsOfName = ({ row, fullName, birthDate, codeWord }: OpenedCandidate): string[] =>
  openingsOf({
    consent: row.family_answer,
    name: nameInKeys(fullName ?? ''),
    birthYear: row.birth_year,
    birthDate,
    codeWord,
  });

const factsOf = (row: CandidateRow, lawyer: boolean): AnswerFacts =>
  answerFacts({
    personId: row.person_id,
    department: row.department_id
      ? {
          nameRu: row.name_ru,
          nameKk: row.name_kk,
          nameEn: row.name_en,
          verified: row.department_verified,
          address: row.address,
          phone: row.phone,
        }
      : null,
    inHospital: row.status === 'HOSPITAL',
    startedFrom: row.started_from?.toISOString() ?? null,
    startedUntil: row.started_until?.toISOString() ?? null,
    lastConfirmedAt: row.last_confirmed_at?.toISOString() ?? null,
    lawyer,
    zone: row.zone ?? 'Asia/Almaty',
  });

const readable = (row: CandidateRow): unknown[] =>
  Object.values(row).map((value: unknown) => (Buffer.isBuffer(value) ? value.toString('hex') : value));
