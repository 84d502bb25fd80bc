import { Injectable } from '@nestjs/common';
import { type Response } from 'express';
import { format } from 'fast-csv';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isRefusal } from '../kernel/index.js';
import { safeCell } from './domain/csv-cell.js';
import { MICRODATA_COLUMNS, type MicrodataLine } from './domain/microdata.js';
import { casesOf } from './domain/scope.js';
import { statisticsCsv, type CsvOptions } from './domain/statistics-csv.js';
import { type Fetcher } from './release-export.js';
import { type ExportRequestRow } from './store/export-request.entity.js';
import { ExportSessions } from './store/export-sessions.js';
import { MicrodataRepository } from './store/microdata.repository.js';

type Lines = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** Sends a released file as CSV (RFC 4180, UTF-8 without a mark), no faster than it is read. */
@Injectable()
export class SendExport {
  constructor(
    private readonly sessions: ExportSessions,
    private readonly microdata: MicrodataRepository,
  ) {}

  async send(
    row: ExportRequestRow,
    options: CsvOptions,
    fetcher: Fetcher,
    response: Response,
  ): Promise<void> {
    if (row.published) return stream(row, statisticsCsv(row.published, options), response);
    const cases = casesOf(row.filter);
    if (isRefusal(cases)) throw new Error('a stored filter is not sound');
    const { credential, correlationId } = fetcher;
    await this.sessions.run({ name: 'fetchExport', credential, correlationId }, async (session) => {
      const lines = this.microdata.lines(session, row.id, cases);
      await stream(row, microdataCsv(lines, options), response);
    });
  }
}

async function* microdataCsv(
  lines: AsyncIterable<MicrodataLine>,
  { hxl }: CsvOptions,
): AsyncGenerator<readonly string[]> {
  yield MICRODATA_COLUMNS.map(([name]) => name);
  if (hxl) yield MICRODATA_COLUMNS.map(([, tag]) => tag);
  for await (const line of lines) yield MICRODATA_COLUMNS.map(([name]) => safeCell(line[name] ?? ''));
}

/** A reader who goes away ends the stream and with it the session; an unfinished file is cut off, never closed politely. */
async function stream(row: ExportRequestRow, lines: Lines, response: Response): Promise<void> {
  const name = `qorgau-${row.kind.toLowerCase().replace('_csv', '')}-${row.id}.csv`;
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.setHeader('Cache-Control', 'no-store');
  await pipeline(
    Readable.from(lines),
    format({ headers: false, writeBOM: false, rowDelimiter: '\r\n', includeEndRowDelimiter: true }),
    response,
  );
}
