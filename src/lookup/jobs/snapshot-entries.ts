import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { answerFacts, plainCodeWord, type AnswerFacts, type NameFacts } from '../domain/index.js';
import { LONGEST_NAME } from '../door/asked.js';
import { DECOY } from '../door/decoy.js';
import { FamilyKey } from '../family-key.js';
import { type CandidateRow, type OpenedCandidate } from '../store/family-candidates.repository.js';
import { type SnapshotRow } from '../store/family-snapshot.repository.js';

/** What an entry is made of; another edition makes every entry anew. */
const EDITION = 'names 1';

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

  /** Changes when anything an entry is made of changes, the key among them. Names are read by whoever opens them. */
  fingerprint({ rows, lawyer }: Candidate): Buffer {
    return this.key.fingerprint(JSON.stringify([EDITION, lawyer, ...rows.map(readable)]));
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
      sealedNames: this.key.sealNames(id, this.nameFacts(head, opened)),
      sealedAnswer: this.key.sealAnswer(id, factsOf(head, candidate.lawyer)),
    };
  }

  canaryFingerprint(canaryId: string): Buffer {
    return this.key.fingerprint(JSON.stringify([EDITION, 'canary', canaryId]));
  }

  /** An entry like any other from outside: seals as long. */
  canaryEntry(canaryId: string, fullName: string): SnapshotRow {
    const id = this.db.newId();
    const name = { fullName, birthYear: null, birthDate: null };
    return {
      id,
      detentionId: null,
      canaryId,
      fingerprint: this.canaryFingerprint(canaryId),
      personTag: this.key.tagPerson(canaryId),
      sealedNames: this.key.sealNames(id, { opensTo: 'CANARY', codeWord: null, names: [name] }),
      sealedAnswer: this.key.sealAnswer(id, DECOY),
    };
  }

  private nameFacts(head: CandidateRow, opened: readonly OpenedCandidate[]): NameFacts {
    const codeWord = opened.map((one) => one.codeWord).find((word) => plainCodeWord(word) !== '');
    const own = (one: OpenedCandidate): number => (one.row.named_id === head.person_id ? 0 : 1);
    return {
      opensTo: head.family_answer,
      codeWord: codeWord ? this.key.hashCodeWord(codeWord) : null,
      names: [...opened].sort((a, b) => own(a) - own(b)).flatMap(knownName),
    };
  }
}

/** A name longer than anybody may ask about is nobody's to find. */
const knownName = ({ row, fullName, birthDate }: OpenedCandidate): NameFacts['names'] =>
  fullName && fullName.length <= LONGEST_NAME ? [{ fullName, birthYear: row.birth_year, birthDate }] : [];

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
