import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEntry } from '../audit/index.js';
import { Lawyers } from './lawyers.js';

/** Gives an audit entry the name of whoever acted; audit itself knows ids only. */
@Resolver(() => AuditEntry)
export class AuditActorResolver {
  constructor(private readonly colleagues: Lawyers) {}

  @ResolveField(() => String, { nullable: true, description: 'null for the house itself' })
  async actorName(@Parent() { actorId }: AuditEntry): Promise<string | null> {
    return actorId ? ((await this.colleagues.load(actorId))?.name ?? null) : null;
  }
}
