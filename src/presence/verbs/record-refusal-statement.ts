import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { checkTime } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import {
  readWhen,
  resultUnion,
  storeWhen,
  WhenInput,
  whenOf,
  type Verb,
} from '../../platform/graphql/index.js';
import { endsBeforeItBegan } from '../domain/minutes-waited.js';
import { presentAccessRefusal } from '../presenters.js';
import { ACCESS_REFUSAL_KINDS, AccessRefusalKindEnum, type AccessRefusalKind } from '../presence.enums.js';
import { mayTellOfRefusal } from '../presence.policy.js';
import { AccessRefusals } from '../store/access-refusals.repository.js';
import { RefusalStatements } from '../store/refusal-statements.repository.js';
import { AccessRefusal } from '../types/access-refusal.type.js';
import { officerOf, RefusingOfficerInput } from './report-access-refusal.input.js';

@InputType('RecordRefusalStatementInput')
export class RecordRefusalStatementInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the statement, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  refusalId: string;

  @IsIn(ACCESS_REFUSAL_KINDS)
  @Field(() => AccessRefusalKindEnum)
  kind: AccessRefusalKind;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'what was said; kept sealed' })
  told?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => RefusingOfficerInput)
  @Field(() => RefusingOfficerInput, { nullable: true, description: 'kept sealed' })
  refusedBy?: RefusingOfficerInput | null;
}

@ObjectType('RecordRefusalStatementSuccess')
export class RecordRefusalStatementSuccess {
  @Field(() => AccessRefusal)
  refusal: AccessRefusal;
}

export const RecordRefusalStatementResult = resultUnion(
  'RecordRefusalStatementResult',
  RecordRefusalStatementSuccess,
);

interface StatementOutcome extends Record<string, unknown> {
  readonly statementId: string;
  readonly refusalId: string;
}

/** Adds what was said while a lawyer waited; nothing that was said before is changed. */
@Injectable()
export class RecordRefusalStatement implements Verb<
  RecordRefusalStatementInput,
  StatementOutcome,
  RecordRefusalStatementSuccess
> {
  readonly operation = 'recordRefusalStatement';
  readonly input = RecordRefusalStatementInput;

  constructor(
    private readonly db: Db,
    private readonly refusals: AccessRefusals,
    private readonly statements: RefusalStatements,
  ) {}

  async handle(input: RecordRefusalStatementInput): Promise<StatementOutcome | Refusal> {
    const refusal = await this.refusals.findOne(input.refusalId);
    if (!refusal) return notFound('refusalId');
    const actor = await this.db.actor();
    if (!mayTellOfRefusal(actor, refusal)) return refuse('NOT_YOURS', { path: 'refusalId' });
    if (await this.statements.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    const now = await this.db.now();
    const said = whenOf(input.at, readWhen(refusal.arrivedSaid).zone);
    const time = checkTime(said, now, 'at');
    if (isRefusal(time)) return time;
    const oneClock = time.clockSuspect === refusal.clockSuspect;
    if (oneClock && endsBeforeItBegan(readWhen(refusal.arrivedSaid), said)) {
      return refuse('LEFT_BEFORE_ARRIVAL', { path: 'at' });
    }
    await this.statements.add({
      id: input.id,
      refusalId: refusal.id,
      kind: input.kind,
      saidAt: storeWhen(said),
      at: toDate(time.effectiveAt),
      clockSuspect: time.clockSuspect,
      told: input.told?.trim() || null,
      officer: officerOf(input.refusedBy),
      recordedBy: actor.id,
      recordedAt: toDate(now),
    });
    await this.refusals.learn(refusal, input.kind);
    return { statementId: input.id, refusalId: refusal.id };
  }

  async present({ refusalId }: StatementOutcome): Promise<RecordRefusalStatementSuccess> {
    const row = await this.refusals.findOne(refusalId);
    const refusal = row && presentAccessRefusal(row, await this.db.now());
    return Object.assign(new RecordRefusalStatementSuccess(), { refusal });
  }
}
