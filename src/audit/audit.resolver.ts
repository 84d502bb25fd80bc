import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '../kernel/index.js';
import { Access, decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { AuditConnection, type AuditEntry } from './audit-entry.type.js';
import { Trails, type TrailRow } from './store/trail.repository.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly trails: Trails) {}

  @Query(() => AuditConnection, {
    description:
      'who did something with a record or looked at it, newest first; nothing for a record you may not see',
  })
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'show who looked at a record' })
  async auditTrail(
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Connection<AuditEntry>> {
    const size = pageSize(first);
    const rows = isUuid(subjectId) ? await this.trails.page(subjectId, size, beforeOf(after)) : [];
    return toConnection<TrailRow, AuditEntry>(rows, size, {
      keyOf: (row) => [row.id],
      present: (row) => row,
      after,
    });
  }
}

const beforeOf = (after: string | undefined): string | null => {
  const id = decodeCursor(after)?.[0];
  return typeof id === 'string' && /^\d{1,18}$/.test(id) ? id : null;
};
