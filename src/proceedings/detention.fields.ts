import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Detention } from '../custody/index.js';
import { currentOperation } from '../platform/db/index.js';
import { messageFor } from '../platform/graphql/index.js';
import { ClockFacts } from './clock-facts.js';
import { NO_PACK_COVERS, nextClockOf } from './domain/index.js';
import { ProceedingsLoaders } from './loaders.js';
import { presentHearing, presentProtocol, presentRuling } from './presenters.js';
import { Deadline } from './types/deadline.type.js';
import { Hearing, Protocol, Ruling } from './types/papers.type.js';

/** What a detention leads to in proceedings; records of episodes joined by a merge count as its own. */
@Resolver(() => Detention)
export class DetentionProceedingsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly facts: ClockFacts,
  ) {}

  @ResolveField(() => [Deadline], {
    description: 'what the desk keeps first: of it those that lack a fact, then the most urgent',
  })
  deadlines(@Parent() { id }: Detention): Promise<Deadline[]> {
    return this.loaders.deadlines(id);
  }

  @ResolveField(() => Deadline, {
    nullable: true,
    description:
      'what the desk must act on first, what is over and still open before all; clocks that are only watched are left out',
  })
  async nextClock(@Parent() { id }: Detention): Promise<Deadline | null> {
    return nextClockOf(await this.loaders.deadlines(id));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'what its clocks are counted from, as JSON for an app of this very version that counts without a network',
  })
  clockFacts(@Parent() { id }: Detention): Promise<string | null> {
    return this.facts.of(id);
  }

  @ResolveField(() => [Protocol], { description: 'earliest first' })
  async protocols(@Parent() { id }: Detention): Promise<Protocol[]> {
    return (await this.loaders.protocols(id)).map(({ protocol }) => presentProtocol(protocol));
  }

  @ResolveField(() => [Hearing], { description: 'earliest first' })
  async hearings(@Parent() { id }: Detention): Promise<Hearing[]> {
    return (await this.loaders.file(id)).hearings.map(presentHearing);
  }

  @ResolveField(() => [Ruling], { description: 'earliest first' })
  async rulings(@Parent() { id }: Detention): Promise<Ruling[]> {
    return (await this.loaders.file(id)).rulings.map(presentRuling);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'on a criminal track: no pack covers it, call a criminal lawyer now',
  })
  noPackCovers(@Parent() { track }: Detention): string | null {
    return track === 'CRIMINAL' ? messageFor(NO_PACK_COVERS, currentOperation().language) : null;
  }
}
