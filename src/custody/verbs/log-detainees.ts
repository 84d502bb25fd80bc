import { Injectable } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isRefusal, isUuid, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { resultUnion, whenOf, type Verb } from '../../platform/graphql/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { DuplicateAdvice } from '../advice.js';
import { withErased, type Advice, type AdviceAnswer } from '../advice-values.js';
import { RowOutcomeEnum } from '../custody.enums.js';
import type { RowOutcome } from '../domain/person-facts.js';
import { checkTime } from '../domain/time-checks.js';
import { holdsPerson, readRow, type ReadRow } from '../intake-row.js';
import type { BatchContext } from '../intake-values.js';
import { IntakeWriter } from '../intake-writer.js';
import { AssemblyEvents } from '../store/assembly-events.repository.js';
import { Departments } from '../store/departments.repository.js';
import { COMPLETE, ERASED, DuplicateAdviceType } from '../types/advice.type.js';
import { LogDetaineesInput } from './log-detainees.input.js';
import { MOST_ROWS } from './parse-detainee-list.js';

@ObjectType('LoggedRow')
export class LoggedRow {
  @Field(() => ID, { description: 'the id the row came with' })
  rowId: string;

  @Field(() => Int)
  position: number;

  @Field(() => RowOutcomeEnum, {
    description:
      'LOGGED, JOINED (a claim on the open detention it is known as) or KEPT_AS_TEXT (nobody found in it)',
  })
  outcome: RowOutcome;

  @Field(() => ID, { nullable: true })
  detentionId: string | null;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => [String], { description: ERASED })
  marks: readonly string[];

  @Field(() => [DuplicateAdviceType], { description: 'whom the row resembles by now' })
  advice: readonly Advice[];
}

@ObjectType('LogDetaineesSuccess')
export class LogDetaineesSuccess {
  @Field(() => ID)
  batchId: string;

  @Field(() => Boolean, { description: 'the device’s clock was days wrong: kept, marked, off deadlines' })
  clockSuspect: boolean;

  @Field(() => [LoggedRow])
  rows: LoggedRow[];

  @Field(() => Boolean, { description: COMPLETE })
  adviceComplete: boolean;
}

export const LogDetaineesResult = resultUnion('LogDetaineesResult', LogDetaineesSuccess);

interface LogOutcome extends Record<string, unknown> {
  readonly batchId: string;
  readonly clockSuspect: boolean;
  readonly rows: readonly Omit<LoggedRow, 'advice'>[];
}

/** Logs rows together: eleven people in one call. A row nobody can parse is kept; advice never blocks. */
@Injectable()
export class LogDetainees implements Verb<LogDetaineesInput, LogOutcome, LogDetaineesSuccess> {
  readonly operation = 'logDetainees';
  readonly input = LogDetaineesInput;

  constructor(
    private readonly db: Db,
    private readonly writer: IntakeWriter,
    private readonly advice: DuplicateAdvice,
    private readonly departments: Departments,
    private readonly events: AssemblyEvents,
  ) {}

  /** Before the session: a batch of 500 is compared while no connection waits for it. */
  async prepare(input: LogDetaineesInput): Promise<void> {
    if (input.rows.length > MOST_ROWS) return;
    const rows = input.rows.map(readRow);
    const own = rows.map((row) => row.input.personId);
    const asked = rows.filter(isCompared).map(({ facts }) => facts);
    currentOperation().memo.set(LogDetainees, { rows, advice: await this.advice.for(asked, own) });
  }

  async handle(input: LogDetaineesInput): Promise<LogOutcome | Refusal> {
    if (input.rows.length > MOST_ROWS) {
      return refuse('TOO_MANY_ROWS', { path: 'rows', params: { limit: MOST_ROWS } });
    }
    const context = await this.contextOf(input);
    if (isRefusal(context)) return context;
    // a seed comes straight here
    const rows = prepared()?.rows ?? input.rows.map(readRow);
    const known = await this.resolveHandles(rows);
    if (isRefusal(known)) return known;
    const written = await this.writer.write(context, rows, known);
    if (isRefusal(written)) return written;
    const rowsWritten = written.map(({ claimId: _claim, startId: _start, ...row }) => row);
    return { batchId: context.batchId, clockSuspect: context.time.clockSuspect, rows: rowsWritten };
  }

  present(outcome: LogOutcome): Promise<LogDetaineesSuccess> {
    const { rows: read, advice } = prepared() ?? NOTHING;
    const compared = new Map(read.filter(isCompared).map(({ input }, i) => [input.id, i]));
    const rows = outcome.rows.map((row) => {
      const at = compared.get(row.rowId) ?? -1;
      const marks = withErased(row.marks, advice.erasedBefore[at]);
      return { ...row, marks, advice: advice.rows[at] ?? [] };
    });
    const success = { ...outcome, rows, adviceComplete: advice.complete };
    return Promise.resolve(Object.assign(new LogDetaineesSuccess(), success));
  }

  private async contextOf(input: LogDetaineesInput): Promise<BatchContext | Refusal> {
    const department = input.departmentId ? await this.departments.standingOf(input.departmentId) : null;
    if (input.departmentId && !department) return notFound('departmentId');
    if (input.eventId && !(await this.events.findOne(input.eventId))) return notFound('eventId');
    const now = await this.db.now();
    const when = whenOf(input.observedAt, department?.zone);
    const time = checkTime(when, now, 'observedAt');
    if (isRefusal(time)) return time;
    return {
      batchId: input.clientId,
      eventId: input.eventId ?? null,
      departmentId: input.departmentId ?? null,
      observedAt: when,
      time,
      source: input.source,
      familyAnswer: input.familyAnswer ?? 'NONE',
      recordedBy: (await this.db.actor()).id,
      recordedAt: toDate(now),
    };
  }

  /** @returns person ids by row id, for rows that say whom they are. */
  private async resolveHandles(rows: readonly ReadRow[]): Promise<ReadonlyMap<string, string> | Refusal> {
    const known = new Map<string, string>();
    for (const [i, row] of rows.entries()) {
      const { knownAs, id } = row.input;
      if (!knownAs) continue;
      const personId = isUuid(knownAs) ? null : await this.advice.resolve(knownAs);
      if (!personId) return refuse('HANDLE_UNKNOWN', { path: `rows.${i}.knownAs` });
      if (holdsPerson(row)) known.set(id, personId);
    }
    return known;
  }
}

/** What was made ready before the session. */
interface Prepared {
  readonly rows: readonly ReadRow[];
  readonly advice: AdviceAnswer;
}

const NOTHING: Prepared = { rows: [], advice: { rows: [], erasedBefore: [], complete: false } };

const prepared = () => currentOperation().memo.get(LogDetainees) as Prepared | undefined;

/** Whoever says whom a row is needs no advice on it. */
const isCompared = (row: ReadRow): boolean => holdsPerson(row) && !row.input.knownAs;
