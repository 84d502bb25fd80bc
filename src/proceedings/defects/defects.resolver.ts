import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { DefectsVerbs } from './defects-verbs.js';
import { NightPatternConnection } from './finding.type.js';
import { NightPatterns } from './night-patterns.js';
import { AnswerDefectQuestionInput, AnswerDefectQuestionResult } from './verbs/answer-defect-question.js';
import { DropFindingInput, DropFindingResult } from './verbs/drop-finding.js';
import { RecordArrestBarInput, RecordArrestBarResult } from './verbs/record-arrest-bar.js';
import { ReopenFindingInput, ReopenFindingResult } from './verbs/reopen-finding.js';
import { UseFindingInput, UseFindingResult } from './verbs/use-finding.js';

/** Questions, findings and what becomes of them, and the patterns of a night. */
@Resolver()
export class DefectsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly patterns: NightPatterns,
    private readonly verbs: DefectsVerbs,
  ) {}

  @Query(() => NightPatternConnection, {
    description:
      'of an event, or of a night (noon to noon, named by the evening’s date) and a city; most people first',
  })
  @Access(['COORDINATOR', 'LAWYER'])
  nightPatterns(
    @Args('eventId', { type: () => ID, nullable: true }) eventId?: string,
    @Args('night', { type: () => GraphQLLocalDate, nullable: true }) night?: string,
    @Args('city', { type: () => String, nullable: true }) city?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.patterns.page({ eventId, night, city }, { first, after });
  }

  @Mutation(() => AnswerDefectQuestionResult, { description: 'a later answer supersedes, both stay' })
  @Access(['COORDINATOR', 'LAWYER'])
  answerDefectQuestion(@Args('input') input: AnswerDefectQuestionInput) {
    return this.mutations.run(this.verbs.answerDefectQuestion, input);
  }

  @Mutation(() => RecordArrestBarResult, { description: 'who is never to be arrested: CAO art. 50(2)' })
  @Access(['COORDINATOR', 'LAWYER'])
  recordArrestBar(@Args('input') input: RecordArrestBarInput) {
    return this.mutations.run(this.verbs.recordArrestBar, input);
  }

  @Mutation(() => UseFindingResult, { description: 'it stands in this filing' })
  @Access(['COORDINATOR', 'LAWYER'])
  useFinding(@Args('input') input: UseFindingInput) {
    return this.mutations.run(this.verbs.useFinding, input);
  }

  @Mutation(() => DropFindingResult, { description: 'a person decides not to raise it, with a reason' })
  @Access(['COORDINATOR', 'LAWYER'])
  dropFinding(@Args('input') input: DropFindingInput) {
    return this.mutations.run(this.verbs.dropFinding, input);
  }

  @Mutation(() => ReopenFindingResult, { description: 'takes the use or the drop back' })
  @Access(['COORDINATOR', 'LAWYER'])
  reopenFinding(@Args('input') input: ReopenFindingInput) {
    return this.mutations.run(this.verbs.reopenFinding, input);
  }
}
