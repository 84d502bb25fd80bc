import { ArgsType, Field, Int } from '@nestjs/graphql';

/** What the list of departments is narrowed by, and which page of it. */
@ArgsType()
export class DepartmentsArgs {
  @Field(() => String, { nullable: true })
  search?: string;

  @Field(() => String, { nullable: true })
  city?: string;

  @Field(() => Boolean, { nullable: true })
  verified?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: entries that lead to another, which are in no list else',
  })
  merged?: boolean;

  @Field(() => Int, { nullable: true })
  first?: number;

  @Field(() => String, { nullable: true })
  after?: string;
}
