import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
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
}

export const DepartmentConnection = connectionOf('Department', Department);
