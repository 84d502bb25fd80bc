import { Temporal } from '../../../kernel/index.js';
import { type CaseRecords } from './case-records.js';
import { FORM_MARK } from './records-form.js';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** @returns records as JSON, times as ISO 8601 (UTC). It holds no sentence that anybody typed. */
export const recordsText = (records: CaseRecords): string =>
  FORM_MARK +
  JSON.stringify(records, (name, value: unknown) => (name === 'asWritten' ? undefined : value)).slice(1);

/** Reads back what `recordsText` of the same form wrote, see `isRecordsText`. @throws SyntaxError for what is not JSON. */
export const recordsFromText = (text: string): CaseRecords => JSON.parse(text, revive) as CaseRecords;

/** A time is told by its shape: nothing else in records looks like one. */
function revive(_name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (INSTANT.test(value)) return Temporal.Instant.from(value);
  return DATE.test(value) ? Temporal.PlainDate.from(value) : value;
}
