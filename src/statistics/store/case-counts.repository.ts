import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { type CubeLine } from '../domain/count-table.js';
import { type Dimension } from '../domain/dimension.js';
import { type Cases } from '../domain/scope.js';
import { countStatement } from './count-statement.js';

export interface CaseCounts {
  readonly verified: readonly CubeLine[];
  /** by column only: a sighting nobody verified enters no other figure */
  readonly unverified: readonly CubeLine[];
}

interface Line {
  verified: boolean;
  r: string;
  c: string;
  level: 0 | 1 | 2 | 3;
  value: number;
  people: number;
}

/** Counts cases. Reads the views the areas publish; row-level security decides who may count at all. */
@Injectable()
export class CaseCountsRepository {
  constructor(private readonly db: Db) {}

  async count(rows: Dimension, columns: Dimension | null, cases: Cases): Promise<CaseCounts> {
    const lines = await this.db.sql<Line>(countStatement(rows, columns), casesParameters(cases));
    const cube = (verified: boolean): CubeLine[] =>
      lines
        .filter((line) => line.verified === verified)
        .map(({ r, c, level, value, people }) => ({
          row: level === 2 || level === 3 ? null : r,
          column: level === 1 || level === 3 ? null : c,
          value,
          people,
        }));
    return { verified: cube(true), unverified: cube(false).filter((line) => line.row === null) };
  }
}

/** $1 to $5 of every statement over cases. */
export const casesParameters = ({ eventId, city, from, until, zone }: Cases): unknown[] => [
  eventId,
  city,
  from && toDate(from),
  until && toDate(until),
  zone,
];
