import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { isUuid } from '../kernel/index.js';
import { Access } from '../platform/graphql/index.js';
import { presentProtocol } from './presenters.js';
import { Papers } from './store/papers.repository.js';
import { ProtocolRow } from './store/protocol.entity.js';
import { Protocol } from './types/papers.type.js';

const MOST = 50;

/** Protocols by themselves: a pattern of a night names some of many cases. */
@Resolver()
export class ProtocolsResolver {
  constructor(private readonly papers: Papers) {}

  @Query(() => [Protocol], {
    description:
      'what stands of those you may see, by their root ids, earliest first; patterns of a night name them',
  })
  @Access(['COORDINATOR', 'LAWYER'], { opens: 'compare protocols of a night' })
  async protocols(
    @Args('ids', { type: () => [ID], description: `${MOST} at most, the others are left out` }) ids: string[],
  ): Promise<Protocol[]> {
    const known = ids.filter(isUuid).slice(0, MOST);
    return (await this.papers.standingOfRoots(ProtocolRow, known)).map(presentProtocol);
  }
}

@Resolver(() => Protocol)
export class ProtocolCaseResolver {
  constructor(private readonly custody: CustodyLoaders) {}

  @ResolveField(() => Detention, { nullable: true, description: 'the case it is of' })
  detention(@Parent() { detentionId }: Protocol): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }
}
