import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { LANGUAGE_TAG } from '../../custody/index.js';
import { WhenInput } from '../../platform/graphql/index.js';
import {
  MOST_PEOPLE,
  RELATIONSHIPS,
  REPORT_CHANNELS,
  URGENCIES,
  type Relationship,
  type ReportChannel,
  type Urgency,
} from '../domain/report.js';
import { RelationshipEnum, ReportChannelEnum, UrgencyEnum } from '../reports.enums.js';

@InputType('ReportedPersonInput')
export class ReportedPersonInput {
  @IsUUID()
  @Field(() => ID, { description: 'made on the device' })
  id: string;

  @Length(1, 300)
  @Field(() => String, { description: 'the name as it was said' })
  name: string;

  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  @Field(() => Int, { nullable: true, description: 'where the name does not tell it' })
  birthYear?: number | null;
}

@InputType('RecordReportInput')
export class RecordReportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the report, made on the device' })
  id: string;

  @IsIn(REPORT_CHANNELS)
  @Field(() => ReportChannelEnum)
  channel: ReportChannel;

  @IsIn(RELATIONSHIPS)
  @Field(() => RelationshipEnum)
  relationship: Relationship;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, {
    nullable: true,
    description: 'how to call back, and who answers; sealed, only if they gave it',
  })
  callerContact?: string | null;

  @IsOptional()
  @Matches(LANGUAGE_TAG)
  @Field(() => String, { nullable: true, description: 'IETF tag of what the caller speaks' })
  language?: string | null;

  @IsIn(URGENCIES)
  @Field(() => UrgencyEnum)
  urgency: Urgency;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'what was seen; this or `people` is needed' })
  account?: string | null;

  @ArrayMaxSize(MOST_PEOPLE, { context: { code: 'TOO_MANY_PEOPLE', limit: MOST_PEOPLE } })
  @ArrayUnique((person: ReportedPersonInput) => person.id, { context: { code: 'ID_TWICE' } })
  @ValidateNested({ each: true })
  @Type(() => ReportedPersonInput)
  @Field(() => [ReportedPersonInput], { description: 'whom it names' })
  people: ReportedPersonInput[];

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'where it was seen, if it was at a department' })
  departmentId?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'where, in words' })
  place?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { description: 'when it was seen' })
  seenAt: WhenInput;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  @Field(() => Int, { nullable: true, description: 'how many were seen' })
  peopleCount?: number | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true })
  vehiclePlate?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true })
  officerBadge?: string | null;
}
