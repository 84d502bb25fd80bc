import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { IMPORT_OUTCOMES, ROW_DECISIONS, type RowDecision, type RowKind } from '../domain/import-state.js';
import { OF_KIND } from './row-kinds.js';

/** What people decide of rows: one by one, or of all of a kind. */
@Injectable()
export class RowDecisions {
  constructor(private readonly db: Db) {}

  /** Decides rows that wait for it. @returns how many were decided. */
  async decideKind(
    importId: string,
    kind: RowKind,
    decided: { decision: 'LOG' | 'SKIP'; by: string | null; at: Date },
  ): Promise<number> {
    const rows = await this.db.sql(
      `update import_row r set decision = $2, known_person_id = null, decided_by = $3, decided_at = $4
       where r.import_id = $1 and r.decision is null and ${OF_KIND[kind]}
         and ($2 = 'SKIP' or not (r.blocked or r.erased_before))
       returning 1`,
      [importId, decided.decision, decided.by, decided.at],
    );
    return rows.length;
  }

  /** Joins rows that wait and resemble one known person for certain. @returns how many. */
  async joinKnown(importId: string, decided: { by: string | null; at: Date }): Promise<number> {
    const rows = await this.db.sql(
      `update import_row r set decision = 'JOIN', known_person_id = (r.candidates -> 0 ->> 'personId')::uuid,
         decided_by = $2, decided_at = $3
       where r.import_id = $1 and r.decision is null and ${OF_KIND.PROBABLY_KNOWN}
         and jsonb_array_length(r.candidates) = 1 returning 1`,
      [importId, decided.by, decided.at],
    );
    return rows.length;
  }

  /** Decides rows by hand, also those decided before. */
  async decide(
    ids: readonly string[],
    decided: { decision: RowDecision | null; personId: string | null; by: string | null; at: Date },
  ): Promise<void> {
    await this.db.sql(
      `update import_row r set decision = $2, known_person_id = $3,
         decided_by = case when $2::text is null then null else $4::uuid end,
         decided_at = case when $2::text is null then null else $5::timestamptz end
       where r.id = any ($1)`,
      [ids, decided.decision, decided.personId, decided.by, decided.at],
    );
  }

  /** @returns how many rows of each kind, decision and outcome a list has. */
  async counts(importId: string): Promise<Readonly<Record<string, number>>> {
    const columns = [
      ...Object.entries(OF_KIND),
      ...ROW_DECISIONS.map((one) => [one, `r.decision = '${one}'`] as const),
      ...IMPORT_OUTCOMES.map((one) => [one, `r.outcome = '${one}'`] as const),
    ].map(([name, where]) => `count(*) filter (where ${where})::int as "${name}"`);
    const row = await this.db.one<Record<string, number>>(
      `select count(*)::int as "ALL", ${columns.join(', ')} from import_row r where r.import_id = $1`,
      [importId],
    );
    return row!;
  }
}
