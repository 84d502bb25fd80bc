import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { RightsLoaders } from './loaders.js';
import { presentApplicable, presentCheck, presentDue } from './presenters.js';
import { RightsOfDetention } from './rights-of-detention.js';
import { RightsCheckRows } from './store/rights-check-rows.repository.js';
import { ApplicableRight, DueRightsCheck, RightsCheck } from './types/rights-check.type.js';

@Resolver(() => Detention)
export class DetentionRightsFieldsResolver {
  constructor(
    private readonly loaders: RightsLoaders,
    private readonly rights: RightsOfDetention,
  ) {}

  @ResolveField(() => [RightsCheck], {
    description: 'latest first, with superseded ones, also of episodes joined by a merge',
  })
  async rightsChecks(@Parent() { id }: Detention): Promise<RightsCheck[]> {
    return (await this.loaders.ofDetention(id)).map(presentCheck);
  }

  @ResolveField(() => [DueRightsCheck], { description: 'most urgent first; none after release' })
  async rightsDueNow(@Parent() { id }: Detention): Promise<DueRightsCheck[]> {
    return (await this.rights.dueNow(id)).map(presentDue);
  }

  @ResolveField(() => [ApplicableRight], { description: 'the whole catalogue, as it applies to this person' })
  async applicableRights(@Parent() { id }: Detention): Promise<ApplicableRight[]> {
    return (await this.rights.applicable(id)).map(presentApplicable);
  }
}

/** Free text is opened when asked for, and the opening is in the audit log. */
@Resolver(() => RightsCheck)
export class RightsCheckFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: RightsLoaders,
    private readonly rows: RightsCheckRows,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() check: RightsCheck): Promise<string[]> {
    return this.viewerCan.of(RightsCheck, check);
  }

  @ResolveField(() => Detention, { nullable: true })
  detention(@Parent() { detentionId }: RightsCheck): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }

  @ResolveField(() => String, { nullable: true })
  async note(@Parent() { id }: RightsCheck): Promise<string | null> {
    const row = await this.loaders.row(id);
    return row && this.rows.openNote(row);
  }

  @ResolveField(() => String, { nullable: true })
  async supersededReason(@Parent() { id }: RightsCheck): Promise<string | null> {
    const row = await this.loaders.row(id);
    return row && this.rows.openReason(row);
  }
}
