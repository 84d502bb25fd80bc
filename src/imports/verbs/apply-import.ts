import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { ImportStores } from '../import-stores.js';
import { TendImports } from '../jobs/tend-imports.job.js';
import { ImportWork } from '../store/import-work.repository.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

@InputType('ApplyImportInput')
export class ApplyImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;
}

@ObjectType('ApplyImportSuccess')
export class ApplyImportSuccess {
  @Field(() => ListImport, { description: 'its counts say how far the worker is' })
  import: ListImport;
}

export const ApplyImportResult = resultUnion('ApplyImportResult', ApplyImportSuccess);

interface ApplyOutcome extends Record<string, unknown> {
  readonly importId: string;
}

/** Has a list written, as it was decided; again, once it is applied, for rows that failed. The worker does it. */
@Injectable()
export class ApplyImport implements Verb<ApplyImportInput, ApplyOutcome, ApplyImportSuccess> {
  readonly operation = 'applyImport';
  readonly input = ApplyImportInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly work: ImportWork,
    private readonly wakeUps: WakeUps,
  ) {}

  async handle({ importId }: ApplyImportInput): Promise<ApplyOutcome | Refusal> {
    const record = await this.stores.imports.locked(importId);
    if (!record) return notFound('importId');
    const counts = await this.stores.decisions.counts(importId);
    const again = record.state === 'APPLIED' && counts['FAILED']! > 0;
    if (record.state !== 'MAPPED' && !again) return conflict('IMPORT_NOT_MAPPED', 'importId');
    const undecided = counts['UNDECIDED']!;
    if (undecided > 0) {
      return refuse('ROWS_UNDECIDED', { kind: 'CONFLICT', path: 'importId', params: { count: undecided } });
    }
    const appliedBy = (await this.db.actor()).id!;
    await this.work.beginWriting(importId, { appliedBy, appliedAt: toDate(await this.db.now()) });
    this.db.afterCommit(() => this.wakeUps.send(TendImports, {}));
    return { importId };
  }

  async present({ importId }: ApplyOutcome): Promise<ApplyImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new ApplyImportSuccess(), { import: presentImport(record) });
  }
}
