import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { WhenInput } from '../../platform/graphql/index.js';
import {
  CitizenshipEnum,
  ClaimSourceEnum,
  FamilyAnswerEnum,
  RoleAtEventEnum,
  SexEnum,
  TrackEnum,
} from '../custody.enums.js';
import { CLAIM_SOURCES, type ClaimSource } from '../domain/custody-claim.js';
import { ARTICLE, LANGUAGE_TAG } from '../domain/clear-texts.js';
import type { Citizenship, FamilyAnswer, RoleAtEvent, Sex, Track } from '../domain/person-facts.js';

@InputType('DetaineeRowInput', {
  description: 'One person of a batch; carries its own ids, made on the device.',
})
export class DetaineeRowInput {
  @IsUUID()
  @Field(() => ID, { description: 'the detention' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  personId: string;

  @IsOptional()
  @MaxLength(400)
  @Field(() => String, { nullable: true, description: 'handle from advice: this is that person' })
  knownAs?: string | null;

  @Length(1, 4000)
  @Field(() => String, { description: 'the row as it was typed' })
  asText: string;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, { nullable: true })
  fullName?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'of somebody nameless' })
  description?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  birthYear?: number | null;

  @IsOptional()
  @Field(() => GraphQLLocalDate, { nullable: true })
  birthDate?: string | null;

  @IsOptional()
  @Matches(/^\d{12}$/)
  @Field(() => String, { nullable: true })
  iin?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'telephone or other contact' })
  contact?: string | null;

  @IsOptional()
  @Field(() => SexEnum, { nullable: true })
  sex?: Sex | null;

  @IsOptional()
  @Field(() => CitizenshipEnum, { nullable: true })
  citizenship?: Citizenship | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true })
  seeksAsylum?: boolean | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true })
  disability?: boolean | null;

  @IsOptional()
  @Matches(LANGUAGE_TAG, { each: true })
  @Field(() => [String], { nullable: true, description: 'IETF tags' })
  languages?: string[] | null;

  @IsOptional()
  @Field(() => RoleAtEventEnum, { nullable: true })
  roleAtEvent?: RoleAtEvent | null;

  @IsOptional()
  @Field(() => TrackEnum, { nullable: true })
  track?: Track | null;

  @IsOptional()
  @Matches(ARTICLE)
  @Field(() => String, { nullable: true, description: '488(6), 434-3, 272(2) УК' })
  chargedArticle?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when liberty was really restricted, if known' })
  startedAt?: WhenInput | null;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, { nullable: true })
  notes?: string | null;

  @IsOptional()
  @Field(() => FamilyAnswerEnum, { nullable: true, description: 'overrides the batch’s' })
  familyAnswer?: FamilyAnswer | null;

  @IsOptional()
  @Length(4, 100)
  @Field(() => String, { nullable: true, description: 'for CODE_WORD' })
  codeWord?: string | null;
}

@InputType('LogDetaineesInput')
export class LogDetaineesInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'none: held with no department at all' })
  departmentId?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  observedAt: WhenInput;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;

  @IsOptional()
  @Field(() => FamilyAnswerEnum, {
    nullable: true,
    description: 'one tap for the whole list; NONE by default',
  })
  familyAnswer?: FamilyAnswer | null;

  @ArrayMinSize(1)
  @ArrayUnique((row: DetaineeRowInput) => row.id, { context: { code: 'ID_TWICE' } })
  @ValidateNested({ each: true })
  @Type(() => DetaineeRowInput)
  @Field(() => [DetaineeRowInput])
  rows: DetaineeRowInput[];
}
