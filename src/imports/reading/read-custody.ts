import { type Instant, type LocalDate } from '../../kernel/index.js';
import { readArticleCell } from '../../names/index.js';
import { whenOf } from '../../platform/graphql/index.js';
import { readLanguages } from '../domain/languages.js';
import { readMoment } from '../domain/read-moment.js';
import { type RowFaultCode } from '../domain/row-fault.js';
import { type Place, type Places } from './places.js';
import { type RowCells } from './row-cells.js';
import { type SaidMoment, type UnderstoodRow } from './understood-row.js';

const DEFAULT_ZONE = 'Asia/Almaty';

/** What the custody of every row of a list is read with. */
export interface CustodyContext {
  readonly places: Places;
  /** where a row names none */
  readonly defaultDepartmentId: string | null;
  readonly today: LocalDate;
  readonly now: Instant;
  /** the latest the list can mean: nobody on it was detained later */
  readonly listedUntil: Instant;
}

type CustodyFacts = Pick<
  UnderstoodRow,
  'departmentText' | 'departmentId' | 'startedAt' | 'article' | 'languages'
>;

/** @returns where, since when and for what, as a row says it. */
export function readCustody(cells: RowCells, context: CustodyContext): CustodyFacts {
  const place = readPlace(cells, context);
  return {
    departmentText: cells.cell('DEPARTMENT') || null,
    departmentId: place?.id ?? null,
    startedAt: readStart(cells, place?.zone ?? DEFAULT_ZONE, context),
    article: cells.read('ARTICLE', readArticleCell, 'ARTICLE_UNREADABLE')?.facts.article ?? null,
    languages: readTongues(cells),
  };
}

function readPlace(cells: RowCells, { places, defaultDepartmentId }: CustodyContext): Place | null {
  const text = cells.cell('DEPARTMENT');
  if (text === '') return defaultDepartmentId ? places.byDepartment(defaultDepartmentId) : null;
  const found = places.of(text);
  if (found) return found;
  cells.fault('DEPARTMENT', 'DEPARTMENT_UNKNOWN');
  cells.keep('DEPARTMENT');
  return null;
}

function readStart(cells: RowCells, zone: string, context: CustodyContext): SaidMoment | null {
  const read = readMoment(cells.cell('DETAINED_AT'), cells.cell('DETAINED_TIME'));
  if (read.kind === 'NONE') return null;
  if (read.kind === 'FAULT') return unusable(cells, read.code);
  const said: SaidMoment =
    read.kind === 'DAY'
      ? { precision: 'DAY', date: read.date, zone }
      : { precision: 'MINUTE', local: read.local, zone };
  const code = faultOf(said, context);
  return code ? unusable(cells, code) : said;
}

function unusable(cells: RowCells, code: RowFaultCode): null {
  cells.fault('DETAINED_AT', code);
  cells.keep('DETAINED_AT');
  cells.keep('DETAINED_TIME');
  return null;
}

function faultOf(said: SaidMoment, { today, now, listedUntil }: CustodyContext): RowFaultCode | null {
  const when = whenOf(said);
  if (when.fault) return 'TIME_NOT_REAL';
  if (!when.at) return when.date!.until(today).sign < 0 ? 'TIME_IN_FUTURE' : null;
  if (when.at.epochMilliseconds > now.epochMilliseconds) return 'TIME_IN_FUTURE';
  return when.at.epochMilliseconds > listedUntil.epochMilliseconds ? 'TIME_AFTER_LIST' : null;
}

function readTongues(cells: RowCells): string[] {
  const { tags, hasMore } = readLanguages(cells.cell('LANGUAGE'));
  if (!hasMore) return tags;
  cells.fault('LANGUAGE', 'LANGUAGE_UNKNOWN');
  cells.keep('LANGUAGE');
  return tags;
}
