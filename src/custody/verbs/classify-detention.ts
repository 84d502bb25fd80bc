import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { RoleAtEventEnum, TrackEnum } from '../custody.enums.js';
import { ARTICLE } from '../domain/clear-texts.js';
import { ROLES_AT_EVENT, TRACKS, type RoleAtEvent, type Track } from '../domain/person-facts.js';
import { DetentionClassified } from '../events.js';
import { presentDetention } from '../presenters.js';
import { Detentions } from '../store/detentions.repository.js';
import { Detention } from '../types/detention.type.js';

@InputType('ClassifyDetentionInput')
export class ClassifyDetentionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsOptional()
  @IsIn(TRACKS)
  @Field(() => TrackEnum, { nullable: true, description: 'CRIMINAL voids the administrative clocks' })
  track?: Track | null;

  @IsOptional()
  @Matches(ARTICLE)
  @Field(() => String, { nullable: true })
  chargedArticle?: string | null;

  @IsOptional()
  @IsIn(ROLES_AT_EVENT)
  @Field(() => RoleAtEventEnum, { nullable: true })
  roleAtEvent?: RoleAtEvent | null;
}

@ObjectType('ClassifyDetentionSuccess')
export class ClassifyDetentionSuccess {
  @Field(() => Detention)
  detention: Detention;
}

export const ClassifyDetentionResult = resultUnion('ClassifyDetentionResult', ClassifyDetentionSuccess);

interface ClassifyOutcome extends Record<string, unknown> {
  readonly detentionId: string;
}

/** Says under which law a case runs and what the person is charged with; clocks are computed anew. */
@Injectable()
export class ClassifyDetention implements Verb<
  ClassifyDetentionInput,
  ClassifyOutcome,
  ClassifyDetentionSuccess
> {
  readonly operation = 'classifyDetention';
  readonly input = ClassifyDetentionInput;

  constructor(
    private readonly detentions: Detentions,
    private readonly events: Events,
  ) {}

  async handle(input: ClassifyDetentionInput): Promise<ClassifyOutcome | Refusal> {
    const row = await this.detentions.findOne(input.detentionId);
    if (!row) return notFound('detentionId');
    await this.detentions.update(row.id, {
      track: input.track ?? row.track,
      chargedArticle: input.chargedArticle ?? row.chargedArticle,
      roleAtEvent: input.roleAtEvent ?? row.roleAtEvent,
    });
    await this.events.publish(DetentionClassified, { detentionId: row.id });
    return { detentionId: row.id };
  }

  async present({ detentionId }: ClassifyOutcome): Promise<ClassifyDetentionSuccess> {
    const row = await this.detentions.findOne(detentionId);
    return Object.assign(new ClassifyDetentionSuccess(), { detention: row && presentDetention(row) });
  }
}
