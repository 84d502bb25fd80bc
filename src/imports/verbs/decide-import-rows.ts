import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { CustodyStores } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ROW_DECISIONS, ROW_KINDS, type RowDecision, type RowKind } from '../domain/import-state.js';
import { ImportStores } from '../import-stores.js';
import { ImportDecisionEnum, ImportRowKindEnum } from '../imports.enums.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

@InputType('DecideImportRowsInput')
export class DecideImportRowsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;

  @IsOptional()
  @IsIn(ROW_KINDS)
  @Field(() => ImportRowKindEnum, {
    nullable: true,
    description: 'all of a kind that wait; with JOIN those of PROBABLY_KNOWN who resemble one person only',
  })
  kind?: RowKind | null;

  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { nullable: true, description: 'instead of a kind; also rows decided before' })
  rowIds?: string[] | null;

  @IsOptional()
  @IsIn(ROW_DECISIONS)
  @Field(() => ImportDecisionEnum, {
    nullable: true,
    description: 'null takes a decision back; for rowIds only',
  })
  decision?: RowDecision | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for JOIN of rowIds: who it is' })
  personId?: string | null;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'needed to LOG rows that equal somebody erased on request: why; sealed',
  })
  reason?: string | null;
}

@ObjectType('DecideImportRowsSuccess')
export class DecideImportRowsSuccess {
  @Field(() => Int)
  decided: number;

  @Field(() => ListImport)
  import: ListImport;
}

export const DecideImportRowsResult = resultUnion('DecideImportRowsResult', DecideImportRowsSuccess);

interface DecideOutcome extends Record<string, unknown> {
  readonly importId: string;
  readonly decided: number;
}

/** A person decides what becomes of rows. No machine does: a row nobody decided is not written. */
@Injectable()
export class DecideImportRows implements Verb<DecideImportRowsInput, DecideOutcome, DecideImportRowsSuccess> {
  readonly operation = 'decideImportRows';
  readonly input = DecideImportRowsInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly custody: CustodyStores,
  ) {}

  async handle(input: DecideImportRowsInput): Promise<DecideOutcome | Refusal> {
    const { importId, kind, rowIds } = input;
    if (Boolean(kind) === Boolean(rowIds)) return refuse('KIND_OR_ROWS', { path: 'kind' });
    const record = await this.stores.imports.locked(importId);
    if (!record) return notFound('importId');
    if (record.state !== 'MAPPED') return conflict('IMPORT_NOT_MAPPED', 'importId');
    const decided = kind ? await this.ofKind(input, kind) : await this.ofRows(input, rowIds!);
    return isRefusal(decided) ? decided : { importId, decided };
  }

  async present({ importId, decided }: DecideOutcome): Promise<DecideImportRowsSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new DecideImportRowsSuccess(), { decided, import: presentImport(record) });
  }

  private async ofKind(
    { importId, decision, personId }: DecideImportRowsInput,
    kind: RowKind,
  ): Promise<number | Refusal> {
    const { decisions } = this.stores;
    if (!decision) return refuse('DECISION_MISSING', { path: 'decision' });
    // one person for all of a kind would make many people one
    if (personId) return refuse('PERSON_FOR_ROWS_ONLY', { path: 'personId' });
    const signed = await this.signed();
    if (decision !== 'JOIN') return decisions.decideKind(importId, kind, { decision, ...signed });
    if (kind !== 'PROBABLY_KNOWN') return refuse('JOIN_NEEDS_PERSON', { path: 'personId' });
    return decisions.joinKnown(importId, signed);
  }

  private async ofRows(
    { importId, decision = null, personId = null, reason = null }: DecideImportRowsInput,
    rowIds: readonly string[],
  ): Promise<number | Refusal> {
    const rows = await this.stores.rows.find(importId, rowIds);
    if (rows.length < new Set(rowIds).size) return notFound('rowIds');
    const writes = decision === 'LOG' || decision === 'JOIN';
    if (writes && rows.some(({ blocked }) => blocked)) return conflict('ROW_BLOCKED', 'rowIds');
    if (decision === 'JOIN') {
      if (!personId) return refuse('JOIN_NEEDS_PERSON', { path: 'personId' });
      if (rows.some(({ nobody }) => nobody)) return conflict('ROW_NAMES_NOBODY', 'rowIds');
      if (!(await this.custody.persons.findOne(personId))) return notFound('personId');
    } else if (personId) return refuse('PERSON_FOR_JOIN_ONLY', { path: 'personId' });
    const erased = rows.filter(({ erasedBefore }) => erasedBefore);
    if (decision === 'LOG' && erased.length > 0 && !reason) {
      return refuse('ERASED_BEFORE', { path: 'reason' });
    }
    await this.stores.rows.keepReason(erased, decision === 'LOG' ? reason : null);
    await this.stores.decisions.decide(rowIds, { decision, personId, ...(await this.signed()) });
    return rows.length;
  }

  private async signed(): Promise<{ by: string | null; at: Date }> {
    return { by: (await this.db.actor()).id, at: toDate(await this.db.now()) };
  }
}
