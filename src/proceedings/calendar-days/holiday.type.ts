import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

@ObjectType('HolidayVersion', { description: 'What was once said about a date. Superseded, never edited.' })
export class HolidayVersion {
  @Field(() => String)
  code: string;

  @Field(() => Boolean)
  working: boolean;

  @Field(() => Boolean, { description: 'the ordinary week decides the date again' })
  withdrawn: boolean;

  @Field(() => Boolean)
  confirmed: boolean;

  @Field(() => String, { nullable: true, description: 'the decree or page that was read' })
  source: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'null: only the rule pack says so' })
  setAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  confirmedAt: Date | null;

  setById: string | null;
  confirmedById: string | null;
}

@ObjectType('Holiday', { description: 'A date the ordinary week does not decide.' })
export class Holiday extends HolidayVersion {
  @Field(() => GraphQLLocalDate)
  date: string;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => Boolean, { description: 'whether Monday to Friday alone would make a working day of it' })
  ordinaryWeek: boolean;

  @Field(() => Boolean, {
    description: 'what clocks count by: until a second person confirms, any day here counts as a day off',
  })
  countsAsWorking: boolean;

  @Field(() => String, { description: 'key of the source list in docs/law.md; ENTERED: by a person here' })
  sourceKey: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'the other day of a swap' })
  swappedWith: string | null;

  @Field(() => [HolidayVersion], { description: 'what was said before, oldest first' })
  history: HolidayVersion[];
}

@ObjectType('HolidayYear', { description: 'Days off and moved working days of one year.' })
export class HolidayYear {
  @Field(() => Int)
  year: number;

  @Field(() => Boolean, {
    description: 'somebody found the year whole by the decree, and no day of it waits for a second person',
  })
  confirmed: boolean;

  @Field(() => String, { nullable: true, description: 'what it was checked against' })
  source: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => [String], {
    description:
      'codes of holidays the year must have and has not: KURBAN_AIT until its day is entered by hand',
  })
  missing: string[];

  @Field(() => Int, { description: 'days that wait for a second person' })
  unconfirmed: number;

  @Field(() => Int, { description: 'changes whose open deadlines are still being counted anew' })
  recounting: number;

  @Field(() => [Holiday])
  days: Holiday[];

  confirmedById: string | null;
}
