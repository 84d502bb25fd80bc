import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { DeskDutyEndEnum } from '../defense.enums.js';
import type { DeskDutyEnd } from '../store/desk-duty.entity.js';

@ObjectType('DeskDuty', { description: '"I have the desk": told of what the lawyers do not answer.' })
export class DeskDuty {
  @Field(() => ID)
  id: string;

  staffId: string;

  @Field(() => GraphQLDateTime)
  takenAt: Date;

  @Field(() => GraphQLDateTime, { description: 'ends by itself then; taking the desk again begins anew' })
  runsUntil: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => DeskDutyEndEnum, { nullable: true })
  endKind: DeskDutyEnd | null;
}

@ObjectType('Desk', { description: 'Who has the desk now.' })
export class Desk {
  @Field(() => [DeskDuty], { description: 'longest first' })
  duties: DeskDuty[];

  @Field(() => Boolean, { description: 'a coordinator has it' })
  attended: boolean;
}
