import { Field, ObjectType } from '@nestjs/graphql';
import { DuplicateAdviceType, ERASED, VerdictEnum, type Advice } from '../../custody/index.js';
import type { AdviceVerdict, Difference } from '../../names/index.js';
import { Report, ReportedPerson } from './report.type.js';

@ObjectType('SimilarReport', { description: 'Another report that waits and may tell of the same person.' })
export class SimilarReport {
  @Field(() => Report)
  report: Report;

  @Field(() => VerdictEnum)
  verdict: Exclude<AdviceVerdict, 'NEW'>;

  @Field(() => [String], { description: 'as in DuplicateAdvice' })
  differs: readonly Difference[];
}

@ObjectType('ReportedPersonCandidates')
export class ReportedPersonCandidates {
  @Field(() => ReportedPerson)
  person: ReportedPerson;

  @Field(() => [DuplicateAdviceType], {
    description: 'people on record who may be meant, those held now first',
  })
  people: readonly Advice[];

  @Field(() => [String], { description: `before it is promoted. ${ERASED}` })
  marks: readonly string[];

  @Field(() => [SimilarReport])
  reports: SimilarReport[];
}

@ObjectType('ReportCandidates', {
  description: 'Who may be meant. Advice: nothing is tied or promoted by it.',
})
export class ReportCandidates {
  @Field(() => [ReportedPersonCandidates], { description: 'of everybody the report names' })
  people: ReportedPersonCandidates[];

  @Field(() => Boolean, {
    description: 'false: names are still being read, or the hour’s budget of advice is spent',
  })
  complete: boolean;
}
