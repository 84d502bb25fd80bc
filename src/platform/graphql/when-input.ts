import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import {
  PRECISIONS,
  readTime,
  Temporal,
  toDate,
  wallClock,
  type Precision as Sharpness,
  type When,
} from '../../kernel/index.js';

export const Precision = { MINUTE: 'MINUTE', HOUR: 'HOUR', DAY: 'DAY', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(Precision, {
  name: 'Precision',
  description: 'How sharply a person knew the time they gave.',
});

const DEFAULT_ZONE = 'Asia/Almaty';

@InputType('WhenInput', { description: 'A time as people know it, kept as written.' })
export class WhenInput {
  @IsOptional()
  @Field(() => GraphQLDateTime, { nullable: true, description: 'for MINUTE and HOUR' })
  at?: Date | null;

  @IsOptional()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'for DAY, in `zone`' })
  date?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(25)
  @Field(() => String, {
    nullable: true,
    description:
      'in place of `at`: the wall clock in `zone`, 2024-02-29T23:30; where clocks were set back and it came twice, with the offset that says which, 2024-02-29T23:30+06:00',
  })
  local?: string | null;

  @IsIn(PRECISIONS)
  @Field(() => Precision)
  precision: Sharpness;

  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Field(() => String, {
    nullable: true,
    description: 'IANA zone the words were said in; the department’s by default',
  })
  zone?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  asWritten?: string | null;
}

@ObjectType('When', { description: 'A time as a person or a document gave it.' })
export class WhenType {
  @Field(() => GraphQLDateTime, { nullable: true })
  at: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  date: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'the wall clock `at` means in `zone`, with its offset: says which of two, where clocks were set back',
  })
  local: string | null;

  @Field(() => Precision)
  precision: Sharpness;

  @Field(() => String, { nullable: true })
  zone: string | null;

  @Field(() => String, { nullable: true })
  asWritten: string | null;
}

/** @param zone used where the person named none. */
export function whenOf(input: WhenInput, zone: string = DEFAULT_ZONE): When {
  const said = {
    precision: input.precision,
    zone: input.zone ?? zone,
    asWritten: input.asWritten ?? undefined,
  };
  return { ...said, ...readTime(input, said.zone) };
}

export const presentWhen = (when: When): WhenType => ({
  at: when.at ? toDate(when.at) : null,
  date: when.date?.toString() ?? null,
  local: when.at ? wallClock(when.at, when.zone) : null,
  precision: when.precision,
  zone: when.zone,
  asWritten: when.asWritten ?? null,
});

/** A When as it lies in a jsonb column. */
export interface StoredWhen {
  readonly at?: string;
  readonly date?: string;
  readonly precision: Sharpness;
  readonly zone: string;
  readonly asWritten?: string;
}

export const storeWhen = (when: When): StoredWhen => ({
  ...(when.at ? { at: when.at.toString() } : {}),
  ...(when.date ? { date: when.date.toString() } : {}),
  precision: when.precision,
  zone: when.zone,
  ...(when.asWritten ? { asWritten: when.asWritten } : {}),
});

export const readWhen = (stored: StoredWhen): When => ({
  at: stored.at ? Temporal.Instant.from(stored.at) : undefined,
  date: stored.date ? Temporal.PlainDate.from(stored.date) : undefined,
  precision: stored.precision,
  zone: stored.zone,
  asWritten: stored.asWritten,
});
