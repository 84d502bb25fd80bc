import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { checkTime, CustodyLoaders } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, storeWhen, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { apart } from '../apart.js';
import { DELIMITERS, type Delimiter } from '../domain/delimiter.js';
import { ENCODINGS, type Encoding } from '../domain/encoding.js';
import { ImportStores } from '../import-stores.js';
import { ListDelimiterEnum, ListEncodingEnum } from '../imports.enums.js';
import { headOf } from '../reading/list-head.js';
import { ListReader, type FileAsTable } from '../reading/list-reader.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

/** How a file is read, where a person knows better than what was recognised. */
@InputType('ListReadingInput')
export class ListReadingInput {
  @IsOptional()
  @IsIn(ENCODINGS)
  @Field(() => ListEncodingEnum, { nullable: true })
  encoding?: Encoding | null;

  @IsOptional()
  @IsIn(DELIMITERS)
  @Field(() => ListDelimiterEnum, { nullable: true })
  delimiter?: Delimiter | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true })
  hasHeader?: boolean | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'false where quotes do not close: they become letters',
  })
  quoted?: boolean | null;
}

@InputType('StartImportInput')
export class StartImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the import, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID, { description: 'as it was uploaded: PUT /imports/files/:id' })
  fileId: string;

  @Length(2, 200)
  @Field(() => String, {
    description: 'whose list it is; how its columns are read is remembered under this name',
  })
  source: string;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { description: 'the time the list speaks of: people on it were held then' })
  listedAt: WhenInput;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ListReadingInput)
  @Field(() => ListReadingInput, { nullable: true })
  reading?: ListReadingInput | null;
}

@ObjectType('StartImportSuccess')
export class StartImportSuccess {
  @Field(() => ListImport)
  import: ListImport;
}

export const StartImportResult = resultUnion('StartImportResult', StartImportSuccess);

interface StartOutcome extends Record<string, unknown> {
  readonly importId: string;
}

/** Begins an import: the file is read as far as columns and first rows, and nothing of it reaches anybody's record. */
@Injectable()
export class StartImport implements Verb<StartImportInput, StartOutcome, StartImportSuccess> {
  readonly operation = 'startImport';
  readonly input = StartImportInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly reader: ListReader,
    private readonly custody: CustodyLoaders,
  ) {}

  /** Before the session: a file of megabytes is read while no connection waits for it. */
  async prepare({ fileId, reading, source }: StartImportInput): Promise<void> {
    const known = await apart(this.db, () => this.stores.sources.called(source));
    const knownHeaders = new Set(Object.keys(known?.mapping?.columns.headers ?? {}));
    const file = await this.reader.file(fileId, { ...reading, knownHeaders });
    currentOperation().memo.set(StartImport, file);
  }

  async handle(input: StartImportInput): Promise<StartOutcome | Refusal> {
    const read = currentOperation().memo.get(StartImport) as FileAsTable | Refusal;
    if (isRefusal(read)) return read;
    const { imports, sources } = this.stores;
    if (await imports.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    if (await imports.ofFile(input.fileId)) return conflict('FILE_IN_USE', 'fileId');
    if (input.eventId && !(await this.custody.event(input.eventId))) return notFound('eventId');
    const now = await this.db.now();
    const listedAt = whenOf(input.listedAt);
    const time = checkTime(listedAt, now, 'listedAt');
    if (isRefusal(time)) return time;
    // a desk has no phone whose clock went wrong
    if (time.clockSuspect) return refuse('TIME_IN_FUTURE', { path: 'listedAt' });
    const startedBy = (await this.db.actor()).id!;
    const source = await sources.named(input.source, { addedBy: startedBy, addedAt: toDate(now) });
    const { table, print } = read;
    await imports.add(
      {
        ...table.reading,
        id: input.id,
        sourceId: source.id,
        fileId: input.fileId,
        filePrint: print,
        eventId: input.eventId ?? null,
        listedAt: storeWhen(listedAt),
        columnCount: table.columnCount,
        rowCount: table.rows.length,
        state: 'STARTED',
        startedBy,
        startedAt: toDate(now),
      },
      headOf(table, source.mapping),
    );
    return { importId: input.id };
  }

  async present({ importId }: StartOutcome): Promise<StartImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new StartImportSuccess(), { import: presentImport(record) });
  }
}
