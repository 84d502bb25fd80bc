import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { HolidayYear } from '../holiday.type.js';

/** Which words a person must give: what they read, so that another can read it too. */
export const Source = (): PropertyDecorator => (target, key) => {
  Length(5, 500)(target, key);
  Field(() => String, { description: 'the decree or page that was read: number, day, address' })(target, key);
};

@InputType({ isAbstract: true })
export abstract class HolidayChangeInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;
}

@ObjectType({ isAbstract: true })
export abstract class HolidayChangeSuccess {
  @Field(() => HolidayYear, { description: 'as the table stands now' })
  year: HolidayYear;
}

/** What every change leaves to be remembered. */
export interface HolidayOutcome extends Record<string, unknown> {
  readonly year: number;
  /** null: nothing had to follow */
  readonly changeId: string | null;
}
