import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  conflict,
  isRefusal,
  notFound,
  refuse,
  toDate,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, storeWhen, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { ClaimKindEnum, ClaimSourceEnum } from '../custody.enums.js';
import {
  CLAIM_KINDS,
  CLAIM_SOURCES,
  isFirstHand,
  type ClaimKind,
  type ClaimSource,
} from '../domain/custody-claim.js';
import { checkTime } from '../domain/time-checks.js';
import { CustodyClaimed } from '../events.js';
import { presentClaim, presentDetention } from '../presenters.js';
import { Claims } from '../store/claims.repository.js';
import { Departments } from '../store/departments.repository.js';
import type { DetentionRow } from '../store/detention.entity.js';
import { Detentions } from '../store/detentions.repository.js';
import { CustodyClaim, Detention } from '../types/detention.type.js';

@InputType('ClaimCustodyInput')
export class ClaimCustodyInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the claim, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsIn(CLAIM_KINDS)
  @Field(() => ClaimKindEnum)
  kind: ClaimKind;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for MOVED: where to' })
  departmentId?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;
}

@ObjectType('ClaimCustodySuccess')
export class ClaimCustodySuccess {
  @Field(() => CustodyClaim)
  claim: CustodyClaim;

  @Field(() => Detention, { description: 'as all claims now add up' })
  detention: Detention;
}

export const ClaimCustodyResult = resultUnion('ClaimCustodyResult', ClaimCustodySuccess);

interface ClaimOutcome extends Record<string, unknown> {
  readonly claimId: string;
  readonly detentionId: string;
}

/** Records who said where a person is. The current place is derived from all claims. */
@Injectable()
export class ClaimCustody implements Verb<ClaimCustodyInput, ClaimOutcome, ClaimCustodySuccess> {
  readonly operation = 'claimCustody';
  readonly input = ClaimCustodyInput;

  constructor(
    private readonly db: Db,
    private readonly claims: Claims,
    private readonly departments: Departments,
    private readonly detentions: Detentions,
    private readonly events: Events,
  ) {}

  async handle(input: ClaimCustodyInput): Promise<ClaimOutcome | Refusal> {
    const detention = await this.detentions.findOne(input.detentionId);
    if (!detention) return notFound('detentionId');
    const department = input.departmentId ? await this.departments.standingOf(input.departmentId) : null;
    if (input.departmentId && !department) return notFound('departmentId');
    if (input.kind === 'MOVED' && !department) return refuse('PLACE_MISSING', { path: 'departmentId' });
    if (await this.claims.findClaim(input.id)) return conflict('ID_TAKEN', 'id');
    const now = await this.db.now();
    const when = whenOf(input.at, department?.zone);
    const time = checkTime(when, now, 'at');
    if (isRefusal(time)) return time;
    if (!time.clockSuspect && isBeforeStart(detention, input.kind, time.effectiveAt)) {
      return refuse('BEFORE_THE_DETENTION', { path: 'at' });
    }
    await this.claims.add([
      {
        id: input.id,
        detentionId: detention.id,
        kind: input.kind,
        departmentId: input.departmentId ?? null,
        saidAt: storeWhen(when),
        effectiveAt: toDate(time.effectiveAt),
        source: input.source,
        verified: isFirstHand(input.source),
        clockSuspect: time.clockSuspect,
        recordedBy: (await this.db.actor()).id,
        recordedAt: toDate(now),
      },
    ]);
    await this.events.publish(CustodyClaimed, { detentionId: detention.id });
    return { claimId: input.id, detentionId: detention.id };
  }

  async present({ claimId, detentionId }: ClaimOutcome): Promise<ClaimCustodySuccess> {
    const claim = await this.claims.findClaim(claimId);
    const detention = await this.detentions.findOne(detentionId);
    return Object.assign(new ClaimCustodySuccess(), {
      claim: claim && presentClaim(claim),
      detention: detention && presentDetention(detention),
    });
  }
}

/**
 * Nothing happened before liberty was lost. Where only a sighting bounds the start, an earlier sighting moves
 * the bound, but a release cannot come before the person was seen held.
 */
function isBeforeStart(detention: DetentionRow, kind: ClaimKind, at: Instant): boolean {
  const began =
    kind === 'RELEASED' ? (detention.startedFrom ?? detention.startedUntil) : detention.startedFrom;
  return began !== null && at.epochMilliseconds < began.getTime();
}
