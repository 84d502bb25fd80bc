import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { toDate, type Instant } from '../../kernel/index.js';
import {
  MACHINERY_REASONS,
  MACHINERY_STATES,
  type MachineryCheck,
  type MachineryReason,
  type MachineryState,
  type MachineryVerdict,
} from '../../platform/machinery/index.js';
import { enumOf } from '../../platform/graphql/index.js';

export const MachineryStateEnum = enumOf(MACHINERY_STATES);
export const MachineryReasonEnum = enumOf(MACHINERY_REASONS);
registerEnumType(MachineryStateEnum, {
  name: 'MachineryState',
  description:
    'STOPPED: people are not reminded. LATE: reminders run, and something waits too long or fails.',
});
registerEnumType(MachineryReasonEnum, { name: 'MachineryReason' });

@ObjectType('MachineryCheck', { description: 'One job of the worker, or one kind of work that waits.' })
export class MachineryCheckType {
  @Field(() => String)
  name: string;

  @Field(() => MachineryStateEnum)
  state: MachineryState;

  @Field(() => MachineryReasonEnum, { nullable: true })
  reason: MachineryReason | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'when it was last known to be right' })
  since: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'a job: when it last finished without a fault; work: when some of it last succeeded',
  })
  lastDoneAt: Date | null;

  @Field(() => Int, { description: 'due and not done; 10000 means so many or more' })
  overdueCount: number;

  @Field(() => Int, {
    description: 'a job: faults in a row; work: pieces tried in vain that are tried again',
  })
  failingCount: number;
}

@ObjectType('Machinery', {
  description: 'Whether reminders run. Counts only; real time, whatever a demo’s clock says.',
})
export class MachineryType {
  @Field(() => MachineryStateEnum)
  state: MachineryState;

  @Field(() => MachineryReasonEnum, { nullable: true })
  reason: MachineryReason | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'not running: when it was last known to run; running: when it began to again, null if it never stopped',
  })
  since: Date | null;

  @Field(() => [MachineryCheckType])
  checks: MachineryCheckType[];
}

const dateOf = (at: Instant | null): Date | null => at && toDate(at);

/** @param recoveredAt end of the last outage */
export const presentMachinery = (verdict: MachineryVerdict, recoveredAt: Date | null): MachineryType =>
  Object.assign(new MachineryType(), {
    state: verdict.state,
    reason: verdict.reason,
    since: verdict.state === 'RUNNING' ? recoveredAt : dateOf(verdict.since),
    checks: verdict.checks.map(presentCheck),
  });

const presentCheck = (check: MachineryCheck): MachineryCheckType =>
  Object.assign(new MachineryCheckType(), {
    ...check,
    since: dateOf(check.since),
    lastDoneAt: dateOf(check.lastDoneAt),
  });
