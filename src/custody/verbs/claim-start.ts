import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsUUID, ValidateNested } from 'class-validator';
import { conflict, isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, storeWhen, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { ClaimSourceEnum, StartKindEnum } from '../custody.enums.js';
import { CLAIM_SOURCES, type ClaimSource } from '../domain/custody-claim.js';
import type { StartKind } from '../domain/person-facts.js';
import { checkTime } from '../domain/time-checks.js';
import { DetentionStartClaimed } from '../events.js';
import { presentDetention, presentStart } from '../presenters.js';
import { Claims } from '../store/claims.repository.js';
import { Detentions } from '../store/detentions.repository.js';
import { Detention, DetentionStart } from '../types/detention.type.js';

@InputType('ClaimStartInput')
export class ClaimStartInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsIn(['REAL', 'RECORDED'])
  @Field(() => StartKindEnum)
  kind: StartKind;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;
}

@ObjectType('ClaimStartSuccess')
export class ClaimStartSuccess {
  @Field(() => DetentionStart)
  start: DetentionStart;

  @Field(() => Detention)
  detention: Detention;
}

export const ClaimStartResult = resultUnion('ClaimStartResult', ClaimStartSuccess);

interface StartOutcome extends Record<string, unknown> {
  readonly startId: string;
  readonly detentionId: string;
}

/** Records when liberty was lost: the real moment and the one on paper are two claims. */
@Injectable()
export class ClaimStart implements Verb<ClaimStartInput, StartOutcome, ClaimStartSuccess> {
  readonly operation = 'claimStart';
  readonly input = ClaimStartInput;

  constructor(
    private readonly db: Db,
    private readonly claims: Claims,
    private readonly detentions: Detentions,
    private readonly events: Events,
  ) {}

  async handle(input: ClaimStartInput): Promise<StartOutcome | Refusal> {
    if (!(await this.detentions.findOne(input.detentionId))) return notFound('detentionId');
    if (await this.claims.findStart(input.id)) return conflict('ID_TAKEN', 'id');
    const now = await this.db.now();
    const when = whenOf(input.at);
    const time = checkTime(when, now, 'at');
    if (isRefusal(time)) return time;
    await this.claims.addStarts([
      {
        id: input.id,
        detentionId: input.detentionId,
        kind: input.kind,
        saidAt: storeWhen(when),
        source: input.source,
        clockSuspect: time.clockSuspect,
        recordedBy: (await this.db.actor()).id,
        recordedAt: toDate(now),
      },
    ]);
    await this.events.publish(DetentionStartClaimed, { detentionId: input.detentionId });
    return { startId: input.id, detentionId: input.detentionId };
  }

  async present({ startId, detentionId }: StartOutcome): Promise<ClaimStartSuccess> {
    const start = await this.claims.findStart(startId);
    const detention = await this.detentions.findOne(detentionId);
    return Object.assign(new ClaimStartSuccess(), {
      start: start && presentStart(start),
      detention: detention && presentDetention(detention),
    });
  }
}
