import { parse } from 'fast-csv';
import { setImmediate } from 'node:timers/promises';

/** Handed to the parser at once: between pieces others have their turn. */
const PIECE = 512 * 1024;

export type CsvFault = 'QUOTE_UNCLOSED' | 'QUOTE_MISPLACED';

/** Rows as they stand in a file; of a file that cannot be read those before the fault, which tell where it is. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly fault: CsvFault | null;
}

/**
 * Reads RFC 4180 and its neighbours. Cells stay as written: a formula is a text, spaces are kept.
 * @param quoted false: a quotation mark is a letter like any other.
 * @param most reading stops after one row more.
 */
export async function readCsv(
  text: string,
  { delimiter, quoted, most }: { delimiter: string; quoted: boolean; most: number },
): Promise<CsvRows> {
  const rows: string[][] = [];
  let fault: CsvFault | null = null;
  const parser = parse<string[], string[]>({
    headers: false,
    delimiter,
    quote: quoted ? '"' : null,
    // an empty row costs nobody a row of the limit
    ignoreEmpty: true,
  });
  parser.on('data', (row: string[]) => rows.push(row));
  // its words quote the file: only which of two it is goes on
  parser.on('error', (error: Error) => {
    fault ??= error.message.includes('missing closing') ? 'QUOTE_UNCLOSED' : 'QUOTE_MISPLACED';
  });
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  for (let at = 0; at < text.length && fault === null && rows.length <= most; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    await setImmediate();
  }
  if (fault === null && rows.length <= most) parser.end();
  else parser.destroy();
  await closed;
  return { rows: rows.slice(0, most + 1), fault };
}
