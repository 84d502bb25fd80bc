import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal } from '../kernel/index.js';
import { Access, Mutations, presentRefusal } from '../platform/graphql/index.js';
import { CustodyQueries } from './custody-queries.js';
import { CustodyVerbs } from './custody-verbs.js';
import { CustodyStatusEnum } from './custody.enums.js';
import type { CustodyStatus } from './domain/custody-claim.js';
import { AssemblyEventConnection } from './types/assembly-event.type.js';
import { Department, DepartmentConnection } from './types/department.type.js';
import { DepartmentsArgs } from './types/departments.args.js';
import { Detention, DetentionConnection } from './types/detention.type.js';
import { ClaimCustodyInput, ClaimCustodyResult } from './verbs/claim-custody.js';
import { ClaimStartInput, ClaimStartResult } from './verbs/claim-start.js';
import { ClassifyDetentionInput, ClassifyDetentionResult } from './verbs/classify-detention.js';
import { LogDetaineesInput } from './verbs/log-detainees.input.js';
import { LogDetaineesResult } from './verbs/log-detainees.js';
import { MergePersonsInput, MergePersonsResult } from './verbs/merge-persons.js';
import { OpenEventInput, OpenEventResult } from './verbs/open-event.js';
import { ParseDetaineeListResult } from './verbs/parse-detainee-list.js';
import { SetFamilyAnswerInput, SetFamilyAnswerResult } from './verbs/set-family-answer.js';
import { UndoMergeInput, UndoMergeResult } from './verbs/undo-merge.js';

@InputType('DetentionFilter')
export class DetentionFilterInput {
  @Field(() => [ID], { nullable: true, description: 'these alone: alerts name them' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'with the episodes of records merged with it' })
  personId?: string | null;

  @Field(() => [CustodyStatusEnum], { nullable: true })
  status?: CustodyStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only whom nobody defends and nobody was asked to',
  })
  withoutLawyer?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only where the desk has something to keep' })
  withOpenClocks?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'a name or a part of it, in any spelling, among people you see; 200 people at most',
  })
  name?: string | null;
}

/** Custody's whole API. Whoever takes people down writes; analysts see figures only, not cases. */
@Resolver()
export class CustodyResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: CustodyQueries,
    private readonly verbs: CustodyVerbs,
  ) {}

  @Query(() => DepartmentConnection, { description: 'by name' })
  @Access('STAFF', { opens: 'see who stands at departments' })
  departments(@Args() { first, after, ...filter }: DepartmentsArgs) {
    return this.queries.departments(filter, { first, after });
  }

  @Query(() => Department, {
    nullable: true,
    description: 'the department the id leads to: another one where two entries were joined',
  })
  @Access('STAFF', { opens: 'see who stands at a department' })
  department(@Args('id', { type: () => ID }) id: string) {
    return this.queries.department(id);
  }

  @Query(() => AssemblyEventConnection, { description: 'latest first' })
  @Access('STAFF')
  events(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.events({ first, after });
  }

  @Query(() => Detention, { nullable: true })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'work on a case' })
  detention(@Args('id', { type: () => ID }) id: string) {
    return this.queries.detention(id);
  }

  @Query(() => DetentionConnection, { description: 'latest first; one head counts once' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'list cases' })
  detentions(
    @Args('filter', { nullable: true }) filter?: DetentionFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.detentions(filter ?? {}, { first, after });
  }

  @Mutation(() => OpenEventResult)
  @Access(['COORDINATOR'])
  openEvent(@Args('input') input: OpenEventInput) {
    return this.mutations.run(this.verbs.openEvent, input);
  }

  @Mutation(() => ParseDetaineeListResult, { description: 'stores nothing' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { slow: true })
  async parseDetaineeList(@Args('text') text: string) {
    const result = await this.verbs.parseList.handle(text);
    return isRefusal(result) ? presentRefusal(result) : result;
  }

  @Mutation(() => LogDetaineesResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { slow: true })
  logDetainees(@Args('input') input: LogDetaineesInput) {
    return this.mutations.run(this.verbs.logDetainees, input);
  }

  @Mutation(() => ClaimCustodyResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  claimCustody(@Args('input') input: ClaimCustodyInput) {
    return this.mutations.run(this.verbs.claimCustody, input);
  }

  @Mutation(() => ClaimStartResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  claimStart(@Args('input') input: ClaimStartInput) {
    return this.mutations.run(this.verbs.claimStart, input);
  }

  @Mutation(() => ClassifyDetentionResult)
  @Access(['COORDINATOR', 'LAWYER'])
  classifyDetention(@Args('input') input: ClassifyDetentionInput) {
    return this.mutations.run(this.verbs.classifyDetention, input);
  }

  @Mutation(() => SetFamilyAnswerResult, { description: 'on the held person’s word' })
  @Access(['COORDINATOR', 'LAWYER'])
  setFamilyAnswer(@Args('input') input: SetFamilyAnswerInput) {
    return this.mutations.run(this.verbs.setFamilyAnswer, input);
  }

  @Mutation(() => MergePersonsResult)
  @Access(['COORDINATOR', 'LAWYER'])
  mergePersons(@Args('input') input: MergePersonsInput) {
    return this.mutations.run(this.verbs.mergePersons, input);
  }

  @Mutation(() => UndoMergeResult)
  @Access(['COORDINATOR', 'LAWYER'])
  undoMerge(@Args('input') input: UndoMergeInput) {
    return this.mutations.run(this.verbs.undoMerge, input);
  }
}
