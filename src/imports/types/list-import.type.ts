import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf, presentWhen, readWhen, WhenType } from '../../platform/graphql/index.js';
import { type Delimiter } from '../domain/delimiter.js';
import { type Encoding } from '../domain/encoding.js';
import { type ImportField } from '../domain/import-field.js';
import { type ImportState } from '../domain/import-state.js';
import { ImportFieldEnum, ImportStateEnum, ListDelimiterEnum, ListEncodingEnum } from '../imports.enums.js';
import { type ImportRecord } from '../store/list-imports.repository.js';

@ObjectType('ImportSource', { description: 'An organisation whose lists are imported.' })
export class ImportSource {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'how its columns are read is remembered' })
  hasMapping: boolean;
}

@ObjectType('ImportColumn')
export class ImportColumn {
  @Field(() => Int)
  index: number;

  @Field(() => String, { nullable: true, description: 'null where the file has no header' })
  header: string | null;

  @Field(() => [String], { description: 'its cells in the first rows' })
  samples: string[];

  @Field(() => ImportFieldEnum, { description: 'what its header, or an earlier list of the source, says' })
  guess: ImportField;

  @Field(() => ImportFieldEnum, { nullable: true, description: 'what somebody said it is' })
  field: ImportField | null;

  @Field(() => Boolean, { description: 'speaks of consent, which is never imported' })
  speaksOfConsent: boolean;
}

@ObjectType('ImportPlace', { description: 'A text of the column of departments.' })
export class ImportPlace {
  @Field(() => String)
  text: string;

  @Field(() => Int)
  rows: number;

  departmentId: string | null;
}

@ObjectType('ImportCounts', { description: 'Rows of each kind. A row may be of several.' })
export class ImportCounts {
  @Field(() => Int)
  rows: number;

  @Field(() => Int)
  undecided: number;

  @Field(() => Int)
  notCompared: number;

  @Field(() => Int, { description: 'compared and like nobody' })
  fresh: number;

  @Field(() => Int)
  probablyKnown: number;

  @Field(() => Int)
  sameName: number;

  @Field(() => Int, {
    description: 'equal somebody erased on request; left out unless a person said why not',
  })
  erasedBefore: number;

  @Field(() => Int, { description: 'repeat an earlier row of the same list' })
  twins: number;

  @Field(() => Int)
  faulty: number;

  @Field(() => Int, { description: 'cannot be written before the file is put right' })
  blocked: number;

  @Field(() => Int, { description: 'name nobody: kept as text' })
  nobody: number;

  @Field(() => Int)
  toLog: number;

  @Field(() => Int)
  toJoin: number;

  @Field(() => Int)
  toSkip: number;

  @Field(() => Int)
  logged: number;

  @Field(() => Int)
  joined: number;

  @Field(() => Int)
  keptAsText: number;

  @Field(() => Int)
  failed: number;

  @Field(() => Int)
  takenBack: number;

  @Field(() => Int, { description: 'were to be taken back and stay: somebody worked on them' })
  kept: number;
}

@ObjectType('ListImport', {
  description: 'A list of another organisation, from its file to what became of it.',
})
export class ListImport {
  @Field(() => ID)
  id: string;

  @Field(() => ImportStateEnum)
  state: ImportState;

  @Field(() => WhenType, { description: 'the time the list speaks of' })
  listedAt: WhenType;

  @Field(() => ListEncodingEnum)
  encoding: Encoding;

  @Field(() => ListDelimiterEnum)
  delimiter: Delimiter;

  @Field(() => Boolean, { description: 'false: quotation marks are letters' })
  quoted: boolean;

  @Field(() => Boolean)
  hasHeader: boolean;

  @Field(() => Int, { description: 'people in the list, its header not counted' })
  rowCount: number;

  @Field(() => ID)
  startedById: string;

  @Field(() => GraphQLDateTime)
  startedAt: Date;

  @Field(() => ID, { nullable: true })
  appliedById: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  appliedAt: Date | null;

  @Field(() => ID, { nullable: true })
  undoneById: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  undoneAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'when the worker was done with it' })
  finishedAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'when file and texts of the list were erased',
  })
  erasedAt: Date | null;

  /** for its fields' resolver */
  record: ImportRecord;
}

export const ListImportConnection = connectionOf('ListImport', ListImport);

export const presentImport = (record: ImportRecord): ListImport =>
  Object.assign(new ListImport(), {
    id: record.id,
    state: record.state,
    listedAt: presentWhen(readWhen(record.listedAt)),
    encoding: record.encoding,
    delimiter: record.delimiter,
    quoted: record.quoted,
    hasHeader: record.hasHeader,
    rowCount: record.rowCount,
    startedById: record.startedBy,
    startedAt: record.startedAt,
    appliedById: record.appliedBy,
    appliedAt: record.appliedAt,
    undoneById: record.undoneBy,
    undoneAt: record.undoneAt,
    finishedAt: record.finishedAt,
    erasedAt: record.erasedAt,
    record,
  });

export const presentCounts = (counts: Readonly<Record<string, number>>): ImportCounts => {
  const of = (name: string): number => counts[name] ?? 0;
  return Object.assign(new ImportCounts(), {
    rows: of('ALL'),
    undecided: of('UNDECIDED'),
    notCompared: of('NOT_COMPARED'),
    fresh: of('NEW'),
    probablyKnown: of('PROBABLY_KNOWN'),
    sameName: of('SAME_NAME'),
    erasedBefore: of('ERASED_BEFORE'),
    twins: of('TWIN'),
    faulty: of('FAULTY'),
    blocked: of('BLOCKED'),
    nobody: of('NOBODY'),
    toLog: of('LOG'),
    toJoin: of('JOIN'),
    toSkip: of('SKIP'),
    logged: of('LOGGED'),
    joined: of('JOINED'),
    keptAsText: of('KEPT_AS_TEXT'),
    failed: of('FAILED'),
    takenBack: of('TAKEN_BACK'),
    kept: of('KEPT'),
  });
};
