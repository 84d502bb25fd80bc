import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { CustodyStores } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { apart } from '../apart.js';
import { rememberColumns } from '../domain/guess-columns.js';
import { plainHeader } from '../domain/header-words.js';
import { IMPORT_FIELDS, mappingFault, type ImportField } from '../domain/import-field.js';
import { isBlocked, storeFault } from '../domain/row-fault.js';
import { MOST_COLUMNS } from '../domain/table-reading.js';
import { ImportStores } from '../import-stores.js';
import { ImportFieldEnum } from '../imports.enums.js';
import { headOf } from '../reading/list-head.js';
import { ListReader, type UnderstoodAmongOthers } from '../reading/list-reader.js';
import { type Table } from '../reading/read-table.js';
import { type NewImportRow } from '../store/import-rows.repository.js';
import { type ImportMapping, type ImportRecord } from '../store/list-imports.repository.js';
import { ListImport, presentImport } from '../types/list-import.type.js';
import { ListReadingInput } from './start-import.js';

@InputType('ImportPlaceInput')
export class ImportPlaceInput {
  @Length(1, 200)
  @Field(() => String, { description: 'as the list calls it' })
  text: string;

  @IsUUID()
  @Field(() => ID)
  departmentId: string;
}

@InputType('MapImportInput')
export class MapImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_COLUMNS)
  @IsIn(IMPORT_FIELDS, { each: true })
  @Field(() => [ImportFieldEnum], {
    description: 'what each column holds, in order; missing ones are ignored',
  })
  columns: ImportField[];

  @IsOptional()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ImportPlaceInput)
  @Field(() => [ImportPlaceInput], {
    nullable: true,
    description: 'which department a text of the list means',
  })
  places?: ImportPlaceInput[] | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for rows that name none' })
  defaultDepartmentId?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ListReadingInput)
  @Field(() => ListReadingInput, { nullable: true, description: 'as before where it says nothing' })
  reading?: ListReadingInput | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'for the next list of this source; true by default' })
  remember?: boolean | null;
}

@ObjectType('MapImportSuccess')
export class MapImportSuccess {
  @Field(() => ListImport)
  import: ListImport;
}

export const MapImportResult = resultUnion('MapImportResult', MapImportSuccess);

interface MapOutcome extends Record<string, unknown> {
  readonly importId: string;
}

interface Opened {
  readonly record: ImportRecord;
  readonly departments: ImportMapping['departments'];
}

/** What was made ready before the session. */
interface Prepared {
  readonly mapping: ImportMapping;
  readonly table: Table;
  readonly rows: readonly UnderstoodAmongOthers[];
}

/** Says what columns hold; every row is understood anew, and what was decided of rows before is forgotten. */
@Injectable()
export class MapImport implements Verb<MapImportInput, MapOutcome, MapImportSuccess> {
  readonly operation = 'mapImport';
  readonly input = MapImportInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly reader: ListReader,
    private readonly custody: CustodyStores,
  ) {}

  async prepare(input: MapImportInput): Promise<void> {
    currentOperation().memo.set(MapImport, await this.read(input));
  }

  async handle({ importId, remember }: MapImportInput): Promise<MapOutcome | Refusal> {
    const prepared = currentOperation().memo.get(MapImport) as Prepared | Refusal;
    if (isRefusal(prepared)) return prepared;
    const { imports, rows, sources } = this.stores;
    const record = await imports.locked(importId);
    const closed = closedFor(record);
    if (closed || !record) return closed ?? notFound('importId');
    const { mapping, table } = prepared;
    await imports.map(
      importId,
      { ...table.reading, columnCount: table.columnCount, rowCount: table.rows.length },
      { mapping, head: headOf(table, null, mapping.columns) },
    );
    await rows.replace(
      importId,
      prepared.rows.map((row, at) => this.newRow(row, at)),
    );
    if (remember !== false) {
      const columns = rememberColumns(table.header, mapping.columns);
      await sources.remember(record.sourceId, { columns, departments: mapping.departments });
    }
    return { importId };
  }

  async present({ importId }: MapOutcome): Promise<MapImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new MapImportSuccess(), { import: presentImport(record) });
  }

  private async read(input: MapImportInput): Promise<Prepared | Refusal> {
    const fault = mappingFault(input.columns);
    if (fault) return refuse(fault, { path: 'columns' });
    const opened = await apart(this.db, () => this.open(input));
    if (isRefusal(opened)) return opened;
    const { record, departments } = opened;
    const { encoding, delimiter, quoted, hasHeader } = input.reading ?? {};
    const file = await this.reader.file(record.fileId!, {
      encoding: encoding ?? record.encoding,
      delimiter: delimiter ?? record.delimiter,
      quoted: quoted ?? record.quoted,
      hasHeader: hasHeader ?? record.hasHeader,
    });
    if (isRefusal(file)) return file;
    const { table } = file;
    const mapping: ImportMapping = {
      columns: Array.from({ length: table.columnCount }, (_, at) => input.columns[at] ?? 'IGNORE'),
      departments,
      defaultDepartmentId: input.defaultDepartmentId ?? null,
    };
    return { mapping, table, rows: await this.reader.rows(table, record, mapping) };
  }

  /** @returns the list, where it may still be mapped, and which departments its texts mean: as said, else as before. */
  private async open(input: MapImportInput): Promise<Opened | Refusal> {
    const record = await this.stores.imports.findOne(input.importId);
    const closed = closedFor(record);
    if (closed || !record) return closed ?? notFound('importId');
    const places = input.places ?? [];
    const known = await this.custody.departments.find(places.map(({ departmentId }) => departmentId));
    const wrong = places.findIndex(({ departmentId }) => !known.some(({ id }) => id === departmentId));
    if (wrong >= 0) return notFound(`places.${wrong}.departmentId`);
    const { defaultDepartmentId: whole } = input;
    if (whole && !(await this.custody.departments.findOne(whole))) return notFound('defaultDepartmentId');
    const [source] = await this.stores.sources.find([record.sourceId]);
    const said = Object.fromEntries(
      places.map(({ text, departmentId }) => [plainHeader(text), departmentId]),
    );
    return { record, departments: { ...source?.mapping?.departments, ...said } };
  }

  private newRow({ row, faults, twinPosition }: UnderstoodAmongOthers, at: number): NewImportRow {
    const blocked = isBlocked(faults);
    const nobody = row.fullName === null && !blocked;
    return {
      id: this.db.newId(),
      personId: this.db.newId(),
      position: at + 1,
      faults: faults.map(storeFault),
      blocked,
      nobody,
      twinPosition,
      // nobody is like nobody: there is nothing to compare
      verdict: nobody ? 'NEW' : null,
      row,
    };
  }
}

/** A list that is being written, or was, is not read anew. */
const closedFor = (record: ImportRecord | null): Refusal | null =>
  record && record.state !== 'STARTED' && record.state !== 'MAPPED'
    ? conflict('IMPORT_NOT_OPEN', 'importId')
    : null;
