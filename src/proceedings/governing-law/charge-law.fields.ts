import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Detention } from '../../custody/index.js';
import { Protocol, Ruling } from '../types/papers.type.js';
import { ChargeLaw, ChargeRead } from './charge-law.type.js';
import { ChargeLaws } from './charge-laws.js';

const LAW = 'the law of the day of the act for the article it names, and later texts that may be milder';

@Resolver(() => Detention)
export class DetentionChargesResolver {
  constructor(private readonly laws: ChargeLaws) {}

  @ResolveField(() => [ChargeRead], { description: 'every charge in `chargedArticle`, in its order' })
  chargesRead(@Parent() { id, chargedArticle }: Detention): Promise<ChargeRead[]> {
    return this.laws.read(id, chargedArticle);
  }
}

@Resolver(() => Protocol)
export class ProtocolLawResolver {
  constructor(private readonly laws: ChargeLaws) {}

  @ResolveField(() => ChargeLaw, { nullable: true, description: LAW })
  chargeLaw(@Parent() { detentionId, article, part }: Protocol): Promise<ChargeLaw | null> {
    return this.laws.of(detentionId, article, part);
  }
}

@Resolver(() => Ruling)
export class RulingLawResolver {
  constructor(private readonly laws: ChargeLaws) {}

  @ResolveField(() => ChargeLaw, { nullable: true, description: LAW })
  chargeLaw(@Parent() { detentionId, article, part }: Ruling): Promise<ChargeLaw | null> {
    return this.laws.of(detentionId, article, part);
  }
}
