import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { StaffMember, StaffMembers } from '../identity/index.js';
import { keyOfTime, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { CaseNoteLoaders } from './loaders.js';
import { CaseNote, CaseNoteConnection, presentCaseNote } from './types/case-note.type.js';

@Resolver(() => Detention)
export class DetentionCaseNotesResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: CaseNoteLoaders,
  ) {}

  @ResolveField(() => CaseNoteConnection, {
    description: 'newest first, also of episodes joined by a merge',
  })
  async caseNotes(
    @Parent() { id }: Detention,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Connection<CaseNote>> {
    const size = pageSize(first);
    const joined = await this.custody.joined(id);
    return toConnection(await this.loaders.ofCases(joined, { size, after: keyOfTime(after) }), size, {
      keyOf: (row) => [row.addedAt.toISOString(), row.id],
      present: presentCaseNote,
      after,
    });
  }
}

/** The text is sealed: it is opened when asked for, and the opening is in the audit log. */
@Resolver(() => CaseNote)
export class CaseNoteFieldsResolver {
  constructor(
    private readonly loaders: CaseNoteLoaders,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'null where the person was erased' })
  text(@Parent() { row }: CaseNote): Promise<string | null> {
    return this.loaders.text(row);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  author(@Parent() { row }: CaseNote): Promise<StaffMember | null> {
    return this.staff.load(row.addedBy);
  }

  @ResolveField(() => CaseNote, { nullable: true })
  async corrects(@Parent() { row }: CaseNote): Promise<CaseNote | null> {
    const corrected = row.correctsId ? await this.loaders.row(row.correctsId) : null;
    return corrected && presentCaseNote(corrected);
  }

  @ResolveField(() => [CaseNote], {
    description: 'newest first; two where two people corrected it without knowing of each other',
  })
  async correctedBy(@Parent() { row }: CaseNote): Promise<CaseNote[]> {
    return (await this.loaders.correcting(row.id)).map(presentCaseNote);
  }
}
