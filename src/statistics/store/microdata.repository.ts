import { Injectable } from '@nestjs/common';
import { type Session } from '../../platform/db/index.js';
import { InstallationKeys } from '../../platform/vault/index.js';
import { type MicrodataLine } from '../domain/microdata.js';
import { type Cases } from '../domain/scope.js';
import { casesParameters } from './case-counts.repository.js';
import { MICRODATA_STATEMENT } from './microdata-statement.js';

const ROWS_AT_ONCE = 1_000;

/** Cases without names, a thousand at a time from a cursor: a file of any length in the memory of one page. */
@Injectable()
export class MicrodataRepository {
  constructor(private readonly keys: InstallationKeys) {}

  /** @param exportId pseudonyms of one export say nothing about those of another, nor about our ids. */
  async *lines(session: Session, exportId: string, cases: Cases): AsyncGenerator<MicrodataLine> {
    const use = `microdata/${exportId}`;
    await session.sql(`declare microdata no scroll cursor for ${MICRODATA_STATEMENT}`, [
      ...casesParameters(cases),
      this.keys.hash(use, 'order').toString('hex'),
    ]);
    for (;;) {
      const page = await session.sql<MicrodataLine>(`fetch ${ROWS_AT_ONCE} from microdata`);
      for (const line of page) yield { ...line, case: this.keys.hash(use, line.case!, 8).toString('hex') };
      if (page.length < ROWS_AT_ONCE) return;
    }
  }
}
