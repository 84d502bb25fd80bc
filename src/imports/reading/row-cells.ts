import { type CellReading, type RowMark } from '../../names/index.js';
import { type ColumnMap, type ImportField } from '../domain/import-field.js';
import { type RowFault, type RowFaultCode } from '../domain/row-fault.js';

/** What the readers of cells mark, as a list's fault. */
const OF_MARK: Readonly<Partial<Record<RowMark, RowFaultCode>>> = {
  YEAR_AMBIGUOUS: 'YEAR_AMBIGUOUS',
  YEAR_UNREADABLE: 'BIRTH_UNREADABLE',
  DATE_IMPOSSIBLE: 'DATE_IMPOSSIBLE',
  IIN_CHECKSUM: 'IIN_CHECKSUM',
  ONE_LETTER_NAME: 'ONE_LETTER_NAME',
  INITIALS: 'INITIALS',
  SEVERAL_PEOPLE_LIKELY: 'SEVERAL_PEOPLE_LIKELY',
  HIDDEN_CHARACTERS: 'HIDDEN_CHARACTERS',
};

/** The cells of one row by what they hold, with what was found wrong and what was not understood. */
export class RowCells {
  readonly faults: RowFault[] = [];
  /** in the list's own words, each under its heading */
  readonly unread: string[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly map: ColumnMap,
    private readonly header: readonly string[] | null,
  ) {}

  cell(field: ImportField): string {
    return this.cells[this.map.indexOf(field)]?.trim() ?? '';
  }

  /** Every filled cell of a field that several columns may hold. */
  all(field: ImportField): string[] {
    return this.map.flatMap((one, at) => (one === field && this.cells[at]?.trim()) || []);
  }

  has(field: ImportField): boolean {
    return this.map.includes(field);
  }

  /** Reads a filled cell. @param unread what to say where something in it was not understood and no mark says so. */
  read(
    field: ImportField,
    reader: (text: string) => CellReading,
    unread: RowFaultCode | null,
  ): CellReading | null {
    const text = this.cell(field);
    if (text === '') return null;
    const reading = reader(text);
    this.mark(field, reading.marks);
    if (!reading.hasMore || !unread) return reading;
    if (reading.marks.length === 0) this.fault(field, unread);
    this.keep(field);
    return reading;
  }

  mark(field: ImportField, marks: readonly RowMark[]): void {
    for (const mark of marks) {
      const code = OF_MARK[mark];
      if (code) this.fault(field, code);
    }
  }

  fault(field: ImportField | null, code: RowFaultCode): void {
    const isSaid = this.faults.some((fault) => fault.field === field && fault.code === code);
    if (!isSaid) this.faults.push({ field, code });
  }

  /** Puts what was not understood beside the notes, under the list's own heading. */
  keep(field: ImportField): void {
    const text = this.cell(field);
    if (text === '') return;
    const heading = this.header?.[this.map.indexOf(field)]?.trim();
    this.unread.push(heading ? `${heading}: ${text}` : text);
  }
}
