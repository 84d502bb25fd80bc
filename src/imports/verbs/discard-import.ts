import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ImportStores } from '../import-stores.js';
import { ImportRetention } from '../store/import-retention.repository.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

@InputType('DiscardImportInput')
export class DiscardImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;
}

@ObjectType('DiscardImportSuccess')
export class DiscardImportSuccess {
  @Field(() => ListImport)
  import: ListImport;
}

export const DiscardImportResult = resultUnion('DiscardImportResult', DiscardImportSuccess);

interface DiscardOutcome extends Record<string, unknown> {
  readonly importId: string;
}

/** Throws a list away before it was written: its file, its rows and their key are gone at once. */
@Injectable()
export class DiscardImport implements Verb<DiscardImportInput, DiscardOutcome, DiscardImportSuccess> {
  readonly operation = 'discardImport';
  readonly input = DiscardImportInput;

  constructor(
    private readonly stores: ImportStores,
    private readonly retention: ImportRetention,
  ) {}

  async handle({ importId }: DiscardImportInput): Promise<DiscardOutcome | Refusal> {
    const record = await this.stores.imports.locked(importId);
    if (!record) return notFound('importId');
    if (record.state !== 'STARTED' && record.state !== 'MAPPED') {
      return conflict('IMPORT_NOT_OPEN', 'importId');
    }
    await this.retention.discard(importId);
    return { importId };
  }

  async present({ importId }: DiscardOutcome): Promise<DiscardImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new DiscardImportSuccess(), { import: presentImport(record) });
  }
}
