import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedValue } from '../../platform/vault/index.js';
import { type FamilyConsent } from '../domain/index.js';

/** One row of custody's view `custody_family_candidates`: one name of one person who may be spoken of. */
export interface CandidateRow {
  readonly detention_id: string;
  readonly person_id: string;
  /** the view leaves out who consents to nothing */
  readonly family_answer: Exclude<FamilyConsent, 'NONE'>;
  readonly status: 'HELD' | 'HOSPITAL';
  readonly started_from: Date | null;
  readonly started_until: Date | null;
  readonly last_confirmed_at: Date | null;
  readonly department_id: string | null;
  readonly name_ru: string;
  readonly name_kk: string;
  readonly name_en: string;
  readonly zone: string | null;
  readonly department_verified: boolean;
  readonly address: string | null;
  readonly phone: string | null;
  readonly code_word_subject_id: string;
  readonly sealed_code_word: Buffer | null;
  readonly named_id: string;
  readonly sealed_name: Buffer;
  readonly sealed_birth_date: Buffer | null;
  readonly birth_year: number | null;
}

/** What a candidate's seals hold. */
export interface OpenedCandidate {
  readonly row: CandidateRow;
  readonly fullName: string | null;
  readonly birthDate: string | null;
  readonly codeWord: string | null;
}

/** Reads what custody and defense publish about people who may be spoken of. */
@Injectable()
export class FamilyCandidates {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  all(): Promise<CandidateRow[]> {
    return this.db.sql<CandidateRow>(
      'select * from custody_family_candidates order by detention_id, named_id',
    );
  }

  /** @returns detentions a lawyer has accepted; none in a house without the room of defense. */
  async withLawyer(): Promise<ReadonlySet<string>> {
    const published = await this.db.one<{ there: boolean }>(
      `select to_regclass('public.defense_representation') is not null as there`,
    );
    if (!published?.there) return new Set();
    const rows = await this.db.sql<{ id: string }>(
      `select distinct detention_id as id from defense_representation where state = 'ACCEPTED'`,
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Opens the seals of candidates; each opening stands in the operation's audit row. */
  async open(rows: readonly CandidateRow[]): Promise<OpenedCandidate[]> {
    const opened = await this.vault.openAll(rows.flatMap(sealsOf));
    return rows.map((row, i) => ({
      row,
      fullName: opened[i * 3] ?? null,
      birthDate: opened[i * 3 + 1] ?? null,
      codeWord: opened[i * 3 + 2] ?? null,
    }));
  }
}

const sealsOf = (row: CandidateRow): SealedValue[] => [
  {
    table: 'person',
    column: 'sealed_name',
    rowId: row.named_id,
    subjectId: row.named_id,
    bytes: row.sealed_name,
  },
  {
    table: 'person',
    column: 'sealed_birth_date',
    rowId: row.named_id,
    subjectId: row.named_id,
    bytes: row.sealed_birth_date,
  },
  {
    table: 'detention',
    column: 'sealed_code_word',
    rowId: row.detention_id,
    subjectId: row.code_word_subject_id,
    bytes: row.sealed_code_word,
  },
];
