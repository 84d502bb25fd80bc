import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { PresenceQueries } from './presence-queries.js';
import { PresenceVerbs } from './presence-verbs.js';
import { AccessRefusalConnection } from './types/access-refusal.type.js';
import { Presence } from './types/presence.type.js';
import { CheckInInput, CheckInResult } from './verbs/check-in.js';
import { CheckOutInput, CheckOutResult } from './verbs/check-out.js';
import { EndAccessRefusalInput, EndAccessRefusalResult } from './verbs/end-access-refusal.js';
import {
  RecordRefusalStatementInput,
  RecordRefusalStatementResult,
} from './verbs/record-refusal-statement.js';
import { ReportAccessRefusalInput } from './verbs/report-access-refusal.input.js';
import { ReportAccessRefusalResult } from './verbs/report-access-refusal.js';

/** Presence's whole API. Lawyers speak for themselves, a coordinator for a lawyer who cannot. */
@Resolver()
export class PresenceResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: PresenceQueries,
    private readonly verbs: PresenceVerbs,
  ) {}

  @Query(() => [Presence], {
    description: 'who stands at a door; with past stays, latest first, 200 at most',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who stands at a department' })
  presences(
    @Args('departmentId', { type: () => ID }) departmentId: string,
    @Args('includePast', { type: () => Boolean, nullable: true }) includePast?: boolean,
  ) {
    return this.queries.presences(departmentId, includePast ?? false);
  }

  @Query(() => AccessRefusalConnection, { description: 'latest arrival first' })
  @Access(['COORDINATOR', 'LAWYER'], { opens: 'read access refusals' })
  accessRefusals(
    @Args('departmentId', { type: () => ID, nullable: true }) departmentId?: string,
    @Args('running', { type: () => Boolean, nullable: true }) running?: boolean,
    @Args('ids', { type: () => [ID], nullable: true, description: 'these alone' }) ids?: string[],
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.accessRefusals({ departmentId, running, ids }, { first, after });
  }

  @Mutation(() => CheckInResult)
  @Access(['COORDINATOR', 'LAWYER'])
  checkIn(@Args('input') input: CheckInInput) {
    return this.mutations.run(this.verbs.checkIn, input);
  }

  @Mutation(() => CheckOutResult)
  @Access(['COORDINATOR', 'LAWYER'])
  checkOut(@Args('input') input: CheckOutInput) {
    return this.mutations.run(this.verbs.checkOut, input);
  }

  @Mutation(() => ReportAccessRefusalResult)
  @Access(['COORDINATOR', 'LAWYER'])
  reportAccessRefusal(@Args('input') input: ReportAccessRefusalInput) {
    return this.mutations.run(this.verbs.reportAccessRefusal, input);
  }

  @Mutation(() => RecordRefusalStatementResult, { description: 'what was said while the lawyer waited' })
  @Access(['COORDINATOR', 'LAWYER'])
  recordRefusalStatement(@Args('input') input: RecordRefusalStatementInput) {
    return this.mutations.run(this.verbs.recordRefusalStatement, input);
  }

  @Mutation(() => EndAccessRefusalResult)
  @Access(['COORDINATOR', 'LAWYER'])
  endAccessRefusal(@Args('input') input: EndAccessRefusalInput) {
    return this.mutations.run(this.verbs.endAccessRefusal, input);
  }
}
