import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { Confidence } from '../../kernel/index.js';
import { connectionOf } from '../../platform/graphql/index.js';
import { ConfidenceEnum, DepartmentTypeEnum } from '../custody.enums.js';
import type { DepartmentType } from '../domain/department-record.js';

@ObjectType('Department', {
  description: 'A place where people are held or heard. A lead until a person verified it.',
})
export class Department {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  name: string;

  @Field(() => String)
  nameRu: string;

  @Field(() => String)
  nameKk: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  region: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => DepartmentTypeEnum)
  type: DepartmentType;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Float, { nullable: true })
  lat: number | null;

  @Field(() => Float, { nullable: true })
  lon: number | null;

  @Field(() => String, { description: 'IANA zone' })
  zone: string;

  @Field(() => ConfidenceEnum)
  confidence: Confidence;

  @Field(() => Boolean, { description: 'a person of this installation has checked it' })
  verified: boolean;

  @Field(() => GraphQLDateTime, { nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'what it was checked against: a call, a page, a visit',
  })
  verifiedAgainst: string | null;

  @Field(() => Int, { description: 'of the row: whoever changes it says which one they saw' })
  version: number;

  verifiedById: string | null;
  /** the entry that speaks for this one */
  mergedInto: string | null;
}

export const DepartmentConnection = connectionOf('Department', Department);
