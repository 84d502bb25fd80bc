import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerCan } from '../platform/graphql/index.js';
import { CustodyLoaders } from './loaders.js';
import { NameSearch } from './name-search.js';
import { presentClaim, presentStart } from './presenters.js';
import { CustodyStores } from './custody-stores.js';
import type { Advice } from './advice-values.js';
import { DuplicateAdviceType } from './types/advice.type.js';
import { AssemblyEvent } from './types/assembly-event.type.js';
import { Department } from './types/department.type.js';
import { CustodyClaim, Detention, DetentionConnection, DetentionStart } from './types/detention.type.js';
import { Person } from './types/person.type.js';

/** What a detention leads to inside custody. Other areas add their own fields to it. */
@Resolver(() => Detention)
export class DetentionFieldsResolver {
  constructor(
    private readonly loaders: CustodyLoaders,
    private readonly stores: CustodyStores,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() detention: Detention): Promise<string[]> {
    return this.viewerCan.of(Detention, detention);
  }

  @ResolveField(() => Person)
  async person(@Parent() { personId }: Detention): Promise<Person> {
    return (await this.loaders.person(personId))!;
  }

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { departmentId }: Detention): Promise<Department | null> | null {
    return departmentId ? this.loaders.department(departmentId) : null;
  }

  @ResolveField(() => AssemblyEvent, { nullable: true })
  event(@Parent() { eventId }: Detention): Promise<AssemblyEvent | null> | null {
    return eventId ? this.loaders.event(eventId) : null;
  }

  @ResolveField(() => [CustodyClaim], { description: 'newest first, also of episodes joined by a merge' })
  async claims(@Parent() { id }: Detention): Promise<CustodyClaim[]> {
    return (await this.stores.claims.of(await this.stores.detentions.joined(id))).map(presentClaim);
  }

  @ResolveField(() => [DetentionStart])
  async starts(@Parent() { id }: Detention): Promise<DetentionStart[]> {
    return (await this.stores.claims.startsOf(await this.stores.detentions.joined(id))).map(presentStart);
  }
}

@Resolver(() => DetentionConnection)
export class DetentionConnectionFieldsResolver {
  constructor(private readonly names: NameSearch) {}

  @ResolveField(() => Boolean, {
    description: 'false: names are still being read, and a search by name may miss some',
  })
  namesComplete(): boolean {
    return this.names.isComplete;
  }
}

@Resolver(() => CustodyClaim)
export class CustodyClaimFieldsResolver {
  constructor(
    private readonly loaders: CustodyLoaders,
    private readonly stores: CustodyStores,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() claim: CustodyClaim): Promise<string[]> {
    return this.viewerCan.of(CustodyClaim, claim);
  }

  @ResolveField(() => String, { nullable: true, description: 'why it was corrected' })
  supersededReason(@Parent() claim: CustodyClaim): Promise<string | null> {
    return this.stores.claims.reasonOf(claim);
  }

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { departmentId }: CustodyClaim): Promise<Department | null> | null {
    return departmentId ? this.loaders.department(departmentId) : null;
  }
}

@Resolver(() => DetentionStart)
export class DetentionStartFieldsResolver {
  constructor(
    private readonly stores: CustodyStores,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() start: DetentionStart): Promise<string[]> {
    return this.viewerCan.of(DetentionStart, start);
  }

  @ResolveField(() => String, { nullable: true, description: 'why it was corrected' })
  supersededReason(@Parent() start: DetentionStart): Promise<string | null> {
    return this.stores.claims.reasonOfStart(start);
  }
}

/** Namesakes the caller may see are told apart by what is on record. */
@Resolver(() => DuplicateAdviceType)
export class DuplicateAdviceFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => Person, { nullable: true, description: 'only where you may see that person' })
  person(@Parent() { personId }: Advice): Promise<Person | null> | null {
    return personId ? this.loaders.person(personId) : null;
  }
}

/** A person's sealed fields: each one asked for is opened, and the opening is in the audit log. */
@Resolver(() => Person)
export class PersonFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'as written' })
  async name(@Parent() { id }: Person): Promise<string | null> {
    return (await this.loaders.opened(id))?.fullName ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async description(@Parent() { id }: Person): Promise<string | null> {
    return (await this.loaders.opened(id))?.description ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'ISO 8601 date' })
  async birthDate(@Parent() { id }: Person): Promise<string | null> {
    return (await this.loaders.opened(id))?.birthDate ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async contact(@Parent() { id }: Person): Promise<string | null> {
    return (await this.loaders.opened(id))?.contact ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async notes(@Parent() { id }: Person): Promise<string | null> {
    return (await this.loaders.opened(id))?.notes ?? null;
  }
}
