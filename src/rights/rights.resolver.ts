import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { RIGHTS_CATALOGUE } from './domain/index.js';
import { presentKind } from './presenters.js';
import { RightsCheckKindType } from './types/rights-kind.type.js';
import { RecordRightsChecks, RecordRightsChecksResult } from './verbs/record-rights-checks.js';
import { RecordRightsChecksInput } from './verbs/record-rights-checks.input.js';

/** Rights' whole API: the catalogue, and recording. What was recorded is read at its detention. */
@Resolver()
export class RightsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly record: RecordRightsChecks,
  ) {}

  @Query(() => [RightsCheckKindType], {
    description: 'the rights checked in custody, in the language of the request',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  rightsCatalogue(): RightsCheckKindType[] {
    return RIGHTS_CATALOGUE.map(presentKind);
  }

  @Mutation(() => RecordRightsChecksResult, { description: 'all or none' })
  @Access(['COORDINATOR', 'LAWYER'])
  recordRightsChecks(@Args('input') input: RecordRightsChecksInput) {
    return this.mutations.run(this.record, input);
  }
}
