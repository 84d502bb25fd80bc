import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import type { PromotionKind, SightingKind } from '../domain/promotion.js';
import { PromotionKindEnum, SightingKindEnum } from '../reports.enums.js';
import type { DepartmentSightingRow, ReportPromotionRow } from '../store/report-promotion.entity.js';

@ObjectType('ReportPromotion', {
  description: 'What a person made of a report: the link between the two, seen from both ends.',
})
export class ReportPromotion {
  @Field(() => ID)
  id: string;

  @Field(() => PromotionKindEnum)
  kind: PromotionKind;

  @Field(() => GraphQLDateTime)
  promotedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'taken back' })
  undoneAt: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'taken back, and the case it made stays: colleagues had written about it',
  })
  caseKept: boolean | null;

  @Field(() => ID, { nullable: true, description: 'for CLAIM' })
  claimId: string | null;

  /** for its fields' resolver */
  row: ReportPromotionRow;
}

@ObjectType('DepartmentSighting', {
  description: 'A sign at a department that was only told: for colleagues who go there, and in no figure.',
})
export class DepartmentSighting {
  @Field(() => ID)
  id: string;

  @Field(() => SightingKindEnum)
  kind: SightingKind;

  @Field(() => WhenType)
  seenAt: WhenType;

  @Field(() => Int, { nullable: true })
  peopleCount: number | null;

  @Field(() => GraphQLDateTime, { description: 'when colleagues were told' })
  toldAt: Date;

  /** for its fields' resolver */
  row: DepartmentSightingRow;
}
