import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { type Connection } from '../platform/graphql/index.js';
import { AccessRefusal } from '../presence/index.js';
import { Hearing, Protocol, Ruling } from '../proceedings/index.js';
import { RightsCheck } from '../rights/index.js';
import { AttachmentListArgs, AttachmentLists } from './attachment-lists.js';
import { CheckVersions } from './check-versions.js';
import { AttachmentConnection, type Attachment } from './types/attachment.type.js';

const NEWEST = { description: 'newest first' };
const STANDING = { description: 'files that stand, without those in whose place something stands' };

@Resolver(() => Detention)
export class DetentionAttachmentsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lists: AttachmentLists,
  ) {}

  @ResolveField(() => AttachmentConnection, {
    description: 'of the whole case: its papers and checks, also of episodes joined by a merge; newest first',
  })
  async attachments(
    @Parent() { id }: Detention,
    @Args() args: AttachmentListArgs,
  ): Promise<Connection<Attachment>> {
    return this.lists.ofCases(await this.custody.joined(id), args);
  }
}

/** A paper is held on to by its first version, so a correction takes nothing away from it. */
@Resolver(() => Protocol)
export class ProtocolAttachmentsResolver {
  constructor(private readonly lists: AttachmentLists) {}

  @ResolveField(() => AttachmentConnection, NEWEST)
  attachments(@Parent() { rootId }: Protocol, @Args() args: AttachmentListArgs) {
    return this.lists.about([rootId], args);
  }

  @ResolveField(() => Int, STANDING)
  attachmentCount(@Parent() { rootId }: Protocol): Promise<number> {
    return this.lists.count([rootId]);
  }
}

@Resolver(() => Hearing)
export class HearingAttachmentsResolver {
  constructor(private readonly lists: AttachmentLists) {}

  @ResolveField(() => AttachmentConnection, NEWEST)
  attachments(@Parent() { rootId }: Hearing, @Args() args: AttachmentListArgs) {
    return this.lists.about([rootId], args);
  }

  @ResolveField(() => Int, STANDING)
  attachmentCount(@Parent() { rootId }: Hearing): Promise<number> {
    return this.lists.count([rootId]);
  }
}

@Resolver(() => Ruling)
export class RulingAttachmentsResolver {
  constructor(private readonly lists: AttachmentLists) {}

  @ResolveField(() => AttachmentConnection, NEWEST)
  attachments(@Parent() { rootId }: Ruling, @Args() args: AttachmentListArgs) {
    return this.lists.about([rootId], args);
  }

  @ResolveField(() => Int, STANDING)
  attachmentCount(@Parent() { rootId }: Ruling): Promise<number> {
    return this.lists.count([rootId]);
  }
}

@Resolver(() => AccessRefusal)
export class AccessRefusalAttachmentsResolver {
  constructor(private readonly lists: AttachmentLists) {}

  @ResolveField(() => AttachmentConnection, NEWEST)
  attachments(@Parent() { id }: AccessRefusal, @Args() args: AttachmentListArgs) {
    return this.lists.about([id], args);
  }

  @ResolveField(() => Int, STANDING)
  attachmentCount(@Parent() { id }: AccessRefusal): Promise<number> {
    return this.lists.count([id]);
  }
}

@Resolver(() => RightsCheck)
export class RightsCheckAttachmentsResolver {
  constructor(
    private readonly versions: CheckVersions,
    private readonly lists: AttachmentLists,
  ) {}

  @ResolveField(() => AttachmentConnection, {
    description: 'also of the versions it corrects; newest first',
  })
  async attachments(@Parent() check: RightsCheck, @Args() args: AttachmentListArgs) {
    return this.lists.about(await this.versions.of(check), args);
  }

  @ResolveField(() => Int, { description: `${STANDING.description}; also of the versions it corrects` })
  async attachmentCount(@Parent() check: RightsCheck): Promise<number> {
    return this.lists.count(await this.versions.of(check));
  }
}
