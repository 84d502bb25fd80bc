import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { DepartmentMergeRow } from '../store/department-merge.entity.js';

@ObjectType('DepartmentMerge', {
  description: 'Somebody said that two entries are one department. Nothing was rewritten; it can be undone.',
})
export class DepartmentMerge {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;

  @Field(() => GraphQLDateTime)
  mergedAt: Date;

  fromId: string;
  intoId: string;
  mergedById: string;
}

/** What of a merge leaves the house. */
export const presentDepartmentMerge = (row: DepartmentMergeRow): DepartmentMerge =>
  Object.assign(new DepartmentMerge(), {
    id: row.id,
    reason: row.reason,
    mergedAt: row.mergedAt,
    fromId: row.fromId,
    intoId: row.intoId,
    mergedById: row.mergedBy,
  });
