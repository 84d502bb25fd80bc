import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { AddCaseNote, AddCaseNoteInput, AddCaseNoteResult } from './verbs/add-case-note.js';

/** Notes are read on the case they are about. */
@Resolver()
export class CaseNotesResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly add: AddCaseNote,
  ) {}

  @Mutation(() => AddCaseNoteResult, { description: 'a correction is a further note' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  addCaseNote(@Args('input') input: AddCaseNoteInput) {
    return this.mutations.run(this.add, input);
  }
}
