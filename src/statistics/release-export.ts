import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, isUuid, type Refusal } from '../kernel/index.js';
import { currentOperation, Db, type Credential } from '../platform/db/index.js';
import { presentRefusal, type RefusalType } from '../platform/graphql/index.js';
import { type ExportState } from './domain/export-kind.js';
import { exportState } from './export-request.type.js';
import { type ExportRequestRow } from './store/export-request.entity.js';
import { ExportRequests } from './store/export-requests.repository.js';

/** Who fetches, taken from the request. */
export interface Fetcher {
  readonly credential: Credential;
  readonly correlationId: string;
  readonly language: 'en' | 'ru' | 'kk';
}

const CLOSED: Partial<Record<ExportState, string>> = {
  WAITS_APPROVAL: 'NEEDS_SECOND_PERSON',
  EXPIRED: 'EXPORT_EXPIRED',
};

/** Lets a file go: checks once more whose it is and who agreed, and writes the entry. Committed before a byte leaves. */
@Injectable()
export class ReleaseExport {
  constructor(
    private readonly db: Db,
    private readonly requests: ExportRequests,
  ) {}

  /** @refuses NOT_FOUND for everybody but the one who asked; NEEDS_SECOND_PERSON; EXPORT_EXPIRED */
  release(
    id: string,
    { credential, correlationId, language }: Fetcher,
  ): Promise<ExportRequestRow | RefusalType> {
    return this.db.run({ name: 'fetchExport', credential, correlationId }, async () => {
      currentOperation().language = language;
      const row = await this.find(id);
      if (isRefusal(row)) return presentRefusal(row);
      await this.requests.recordRelease(row);
      return row;
    });
  }

  private async find(id: string): Promise<ExportRequestRow | Refusal> {
    const row = isUuid(id) ? await this.requests.findOne(id) : null;
    if (!row || row.requestedBy !== (await this.db.actor()).id) return notFound();
    const closed = CLOSED[exportState(row, await this.db.now())];
    return closed ? conflict(closed) : row;
  }
}
