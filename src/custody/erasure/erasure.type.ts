import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf, enumOf } from '../../platform/graphql/index.js';
import {
  ERASURE_REASONS,
  ERASURE_STATES,
  erasureState,
  type ErasureReason,
  type ErasureState,
} from '../domain/erasure.js';
import type { ErasureRow } from '../store/erasures.repository.js';

export const ErasureReasonEnum = enumOf(ERASURE_REASONS);
export const ErasureStateEnum = enumOf(ERASURE_STATES);
registerEnumType(ErasureReasonEnum, { name: 'ErasureReason' });
registerEnumType(ErasureStateEnum, {
  name: 'ErasureState',
  description:
    'WAITS: agreed to, and can still be taken back. CHANGED: not done, because records were merged or parted.',
});

@ObjectType('Erasure', { description: 'A person whose data are to be erased, or were. It names nobody.' })
export class Erasure {
  @Field(() => ID)
  id: string;

  @Field(() => ErasureStateEnum)
  state: ErasureState;

  @Field(() => ErasureReasonEnum)
  reason: ErasureReason;

  @Field(() => Int, { description: 'records of the person, merged ones counted' })
  records: number;

  @Field(() => Int, { description: 'times the person was detained' })
  episodes: number;

  @Field(() => ID)
  requestedById: string;

  @Field(() => GraphQLDateTime)
  requestedAt: Date;

  @Field(() => ID, { nullable: true })
  approvedById: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  approvedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'until then it can be taken back' })
  dueAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'who took it back' })
  endedById: string | null;

  /** for its fields' resolver */
  row: ErasureRow;
}

export const ErasureConnection = connectionOf('Erasure', Erasure);

export const presentErasure = (row: ErasureRow): Erasure =>
  Object.assign(new Erasure(), {
    id: row.id,
    state: erasureState(row),
    reason: row.reason,
    records: row.personIds.length,
    episodes: row.episodes,
    requestedById: row.requestedBy,
    requestedAt: row.requestedAt,
    approvedById: row.approvedBy,
    approvedAt: row.approvedAt,
    dueAt: row.dueAt,
    endedAt: row.endedAt,
    endedById: row.endedBy,
    row,
  });
