import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Lawyer } from '../../identity/index.js';
import { connectionOf } from '../../platform/graphql/index.js';
import { ShiftStateEnum, type ShiftState } from '../defense.enums.js';

@ObjectType('DutyShift', {
  description:
    'Planned hours. While it runs the lawyer sees the people held at its department or in its town.',
})
export class DutyShift {
  @Field(() => ID)
  id: string;

  lawyerId: string;
  departmentId: string | null;
  handedOverToId: string | null;

  @Field(() => String, { nullable: true, description: 'instead of a department: every one in this town' })
  city: string | null;

  @Field(() => GraphQLDateTime, { description: 'planned' })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'planned' })
  endsAt: Date;

  @Field(() => ShiftStateEnum)
  state: ShiftState;

  @Field(() => GraphQLDateTime, { nullable: true })
  startedAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'gives sight until then, also where nobody ends it; null: not started',
  })
  runsUntil: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => Boolean, { description: 'nobody ended it: it ended by itself' })
  ranOut: boolean;
}

export const DutyShiftConnection = connectionOf('DutyShift', DutyShift);
export const LawyerConnection = connectionOf('Lawyer', Lawyer);
