import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Department, Detention } from '../../custody/index.js';

@ObjectType('DepartmentLoad', { description: 'One department as the desk sees it.' })
export class DepartmentLoad {
  departmentId: string;
  nextClockId: string | null;
  newestIds: readonly string[];

  @Field(() => Department)
  department: Department;

  @Field(() => Int, { description: 'heads held there now, hospital and lost from sight included' })
  heldCount: number;

  @Field(() => Int, { description: 'held, and no lawyer offered or accepted' })
  unrepresentedCount: number;

  @Field(() => Int)
  lawyersPresent: number;

  @Field(() => Int, { description: 'asked or accepted for somebody held there, and not at the door' })
  lawyersExpected: number;

  @Field(() => Int, { description: 'people whose latest check of some right says it was violated' })
  openViolationCount: number;
}

@ObjectType('UnrepresentedPerson', { description: 'Somebody held whom no lawyer was asked to defend.' })
export class UnrepresentedPerson {
  deadlineId: string | null;

  @Field(() => Detention)
  detention: Detention;
}

@ObjectType('BoardTotals')
export class BoardTotals {
  @Field(() => Int)
  heldCount: number;

  @Field(() => Int)
  unrepresentedCount: number;

  @Field(() => Int)
  lawyersPresent: number;

  @Field(() => Int, { description: 'summed over the departments: one lawyer may be expected at two' })
  lawyersExpected: number;

  @Field(() => Int)
  openViolationCount: number;

  @Field(() => Int, { description: 'held with no department at all, or none known' })
  withoutDepartmentCount: number;

  @Field(() => Int, { description: 'clocks that stand because a fact is missing' })
  needsFactsCount: number;

  @Field(() => Int, { description: 'cases that turned criminal: no pack covers them' })
  criminalCount: number;
}

@ObjectType('Board', { description: 'Every department with people in it or a lawyer at its door.' })
export class Board {
  filter: { readonly eventId: string | null; readonly city: string | null };
  withoutDepartmentIds: readonly string[];
  noDeadlineIds: readonly string[];

  @Field(() => [DepartmentLoad], { description: 'most unrepresented people first' })
  departments: DepartmentLoad[];

  @Field(() => BoardTotals)
  totals: BoardTotals;

  @Field(() => GraphQLDateTime)
  asOf: Date;

  @Field(() => Boolean, { description: 'false: reminders are not running' })
  sweepAlive: boolean;
}

@ObjectType('BoardChange', {
  description: 'Something on the board changed: ask again with your own rights. No person in it.',
})
export class BoardChange {
  @Field(() => [ID], { description: 'departments touched; empty: any' })
  departmentIds: readonly string[];

  @Field(() => Int, { description: 'grows with every change this process heard of' })
  version: number;
}
