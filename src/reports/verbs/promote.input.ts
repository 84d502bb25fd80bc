import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';

/** What every promotion says. */
@InputType({ isAbstract: true })
export abstract class PromotionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the promotion, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  reportId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'where, if not where the report says' })
  departmentId?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when, if not when the report says' })
  seenAt?: WhenInput | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: the report waits no more; false: it waits all the same; by default until everybody it names was promoted',
  })
  settles?: boolean | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'why; kept with the report' })
  note?: string | null;
}

/** A promotion of somebody. */
@InputType({ isAbstract: true })
export abstract class PersonPromotionInput extends PromotionInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'which of those it names; needed where there are several' })
  reportedPersonId?: string | null;
}
