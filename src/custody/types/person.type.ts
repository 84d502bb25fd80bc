import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CitizenshipEnum, SexEnum } from '../custody.enums.js';
import type { Citizenship, Sex } from '../domain/person-facts.js';

@ObjectType('Person', { description: 'A human being; may be detained many times.' })
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  nameless: boolean;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  @Field(() => SexEnum, { nullable: true })
  sex: Sex | null;

  @Field(() => CitizenshipEnum)
  citizenship: Citizenship;

  @Field(() => Boolean, {
    nullable: true,
    description: 'never suggest telling a consulate where this may be true',
  })
  seeksAsylum: boolean | null;

  @Field(() => Boolean, { nullable: true })
  disability: boolean | null;

  @Field(() => [String], { description: 'IETF tags; the languages the person speaks' })
  languages: string[];
}
