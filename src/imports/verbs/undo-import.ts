import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { ImportStores } from '../import-stores.js';
import { TendImports } from '../jobs/tend-imports.job.js';
import { ImportWork } from '../store/import-work.repository.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

@InputType('UndoImportInput')
export class UndoImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;
}

@ObjectType('UndoImportSuccess')
export class UndoImportSuccess {
  @Field(() => ListImport, { description: 'its counts say how far the worker is; rows that stay are KEPT' })
  import: ListImport;
}

export const UndoImportResult = resultUnion('UndoImportResult', UndoImportSuccess);

interface UndoOutcome extends Record<string, unknown> {
  readonly importId: string;
}

/** Has a list taken back, as long as nobody worked on it; again for rows that stayed. The worker does it. */
@Injectable()
export class UndoImport implements Verb<UndoImportInput, UndoOutcome, UndoImportSuccess> {
  readonly operation = 'undoImport';
  readonly input = UndoImportInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly work: ImportWork,
    private readonly wakeUps: WakeUps,
  ) {}

  async handle({ importId }: UndoImportInput): Promise<UndoOutcome | Refusal> {
    const record = await this.stores.imports.locked(importId);
    if (!record) return notFound('importId');
    const kept = (await this.stores.decisions.counts(importId))['KEPT']!;
    const again = record.state === 'UNDONE' && kept > 0;
    if (record.state !== 'APPLIED' && !again) return conflict('IMPORT_NOT_APPLIED', 'importId');
    const undoneBy = (await this.db.actor()).id!;
    await this.work.beginUndoing(importId, { undoneBy, undoneAt: toDate(await this.db.now()) });
    this.db.afterCommit(() => this.wakeUps.send(TendImports, {}));
    return { importId };
  }

  async present({ importId }: UndoOutcome): Promise<UndoImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new UndoImportSuccess(), { import: presentImport(record) });
  }
}
