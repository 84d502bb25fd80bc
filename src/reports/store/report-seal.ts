import { Injectable } from '@nestjs/common';
import { Vault, type SealedValue } from '../../platform/vault/index.js';
import type { ReportPersonRow, ReportRow } from './report.entity.js';

/** What was told, in clear. */
export interface ReportTexts {
  readonly account: string | null;
  readonly place: string | null;
  readonly vehiclePlate: string | null;
  readonly officerBadge: string | null;
}

const COLUMNS = {
  account: ['sealedAccount', 'sealed_account'],
  place: ['sealedPlace', 'sealed_place'],
  vehiclePlate: ['sealedVehiclePlate', 'sealed_vehicle_plate'],
  officerBadge: ['sealedOfficerBadge', 'sealed_officer_badge'],
} as const satisfies Record<keyof ReportTexts, readonly [keyof ReportRow, string]>;
const FIELDS = Object.keys(COLUMNS) as (keyof ReportTexts)[];

type SealedTexts = Pick<ReportRow, (typeof COLUMNS)[keyof ReportTexts][0]>;

const placeOf = (column: string, rowId: string) => ({ table: 'report', column, rowId });
const nameAt = (rowId: string) => ({ table: 'report_person', column: 'sealed_name', rowId });

/** Seals the words of a report under its id and the caller's contact under an id of their own; opens them, audited. */
@Injectable()
export class ReportSeal {
  constructor(private readonly vault: Vault) {}

  async texts(reportId: string, texts: ReportTexts): Promise<SealedTexts> {
    const sealed: Partial<Record<keyof SealedTexts, Buffer | null>> = {};
    for (const field of FIELDS) {
      const [property, column] = COLUMNS[field];
      const text = texts[field];
      sealed[property] =
        text === null ? null : await this.vault.seal(reportId, placeOf(column, reportId), text);
    }
    return sealed as SealedTexts;
  }

  name(reportId: string, personId: string, asSaid: string): Promise<Buffer> {
    return this.vault.seal(reportId, nameAt(personId), asSaid);
  }

  contact(reportId: string, callerSubjectId: string, contact: string): Promise<Buffer> {
    return this.vault.seal(callerSubjectId, placeOf('sealed_contact', reportId), contact);
  }

  /** @returns the texts of each report in order; null where nothing was said or it was erased. */
  async openTexts(rows: readonly ReportRow[]): Promise<ReportTexts[]> {
    const opened = await this.vault.openAll(
      rows.flatMap((row) =>
        FIELDS.map((field): SealedValue => {
          const [property, column] = COLUMNS[field];
          return { ...placeOf(column, row.id), subjectId: row.id, bytes: row[property] };
        }),
      ),
    );
    return rows.map((_, i) => {
      const texts = FIELDS.map((field, j) => [field, opened[i * FIELDS.length + j] ?? null] as const);
      return Object.fromEntries(texts) as unknown as ReportTexts;
    });
  }

  /** @returns the caller's contact of each report in order. */
  openContacts(rows: readonly ReportRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map((row) => ({
        ...placeOf('sealed_contact', row.id),
        subjectId: row.callerSubjectId ?? row.id,
        bytes: row.sealedContact,
      })),
    );
  }

  /** @returns names as they were said, in order. */
  openNames(rows: readonly ReportPersonRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map((row) => ({ ...nameAt(row.id), subjectId: row.reportId, bytes: row.sealedName })),
    );
  }
}
