import { type ReadRow } from '../../custody/index.js';
import { readFault } from '../domain/row-fault.js';
import { type UnderstoodRow } from '../reading/understood-row.js';
import { type ImportRowRecord } from '../store/import-rows.repository.js';

/** @returns a row as intake writes it. What a family may be told is never in it. */
export function asIntakeRow(record: ImportRowRecord, row: UnderstoodRow): ReadRow {
  const { fullName, birthYear, birthDate, iin, sex, article, contact, startedAt, languages, notes } = row;
  return {
    input: {
      id: record.id,
      personId: record.personId,
      asText: row.asText,
      startedAt: startedAt ?? null,
      languages: [...languages],
      notes,
      familyAnswer: 'NONE',
    },
    facts: { fullName, description: null, birthYear, birthDate, iin, sex, chargedArticle: article, contact },
    marks: [...new Set(record.faults.map((fault) => readFault(fault).code))],
    departmentId: row.departmentId,
  };
}
