import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { AuditKind } from '../audit-entry.type.js';

export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: AuditKind;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly operation: string;
  readonly purpose: string | null;
}

/** Entries about one record, for those who may ask. */
@Injectable()
export class Trails {
  constructor(private readonly db: Db) {}

  /** @returns newest first, one more than `size` where there is a next page; none for a record the asker may not see. */
  async page(subjectId: string, size: number, beforeId: string | null): Promise<TrailRow[]> {
    return this.db.sql<TrailRow>(
      `select id::text as id, at, kind, actor_id as "actorId", actor_role as "actorRole", operation, purpose
       from qorgau_audit_trail($1, $2, $3)`,
      [subjectId, beforeId, size + 1],
    );
  }
}
