import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DuplicateAdvice, verdictOf, type AdviceAnswer } from '../../custody/index.js';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { apart } from '../apart.js';
import { ImportStores } from '../import-stores.js';
import { type UnderstoodRow } from '../reading/understood-row.js';
import { type ImportRowRecord } from '../store/import-rows.repository.js';
import { ListImport, presentImport } from '../types/list-import.type.js';

/** Rows compared by one call, as many as one call of intake takes. */
const ONE_SLICE = 500;

@InputType('CompareImportInput')
export class CompareImportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  importId: string;
}

@ObjectType('CompareImportSuccess')
export class CompareImportSuccess {
  @Field(() => Int, { description: 'rows compared by this call' })
  compared: number;

  @Field(() => Boolean, {
    description:
      'false: names are still being read, or the hour’s budget of advice is spent; nothing was compared',
  })
  complete: boolean;

  @Field(() => ListImport, { description: 'counts.notCompared says whether to call again' })
  import: ListImport;
}

export const CompareImportResult = resultUnion('CompareImportResult', CompareImportSuccess);

interface CompareOutcome extends Record<string, unknown> {
  readonly importId: string;
  readonly compared: number;
  readonly complete: boolean;
}

/** What was made ready before the session. */
interface Prepared {
  readonly rows: readonly ImportRowRecord[];
  readonly advice: AdviceAnswer;
}

const NOTHING: Prepared = { rows: [], advice: { rows: [], erasedBefore: [], complete: true } };

/** Compares the next rows with the people known, within the caller's budget of advice and between sessions. */
@Injectable()
export class CompareImport implements Verb<CompareImportInput, CompareOutcome, CompareImportSuccess> {
  readonly operation = 'compareImport';
  readonly input = CompareImportInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ImportStores,
    private readonly advice: DuplicateAdvice,
  ) {}

  async prepare({ importId }: CompareImportInput): Promise<void> {
    const waiting = await apart(this.db, () => this.waiting(importId));
    if (waiting.length === 0) return;
    const advice = await this.advice.for(waiting.map(({ understood }) => understood));
    currentOperation().memo.set(CompareImport, { rows: waiting.map(({ record }) => record), advice });
  }

  async handle({ importId }: CompareImportInput): Promise<CompareOutcome | Refusal> {
    const record = await this.stores.imports.locked(importId);
    if (!record) return notFound('importId');
    if (record.state !== 'MAPPED') return conflict('IMPORT_NOT_MAPPED', 'importId');
    const { rows, advice } = (currentOperation().memo.get(CompareImport) as Prepared | undefined) ?? NOTHING;
    if (!advice.complete) return { importId, compared: 0, complete: false };
    await this.stores.rows.compared(
      rows.map(({ id }, at) => ({
        id,
        verdict: verdictOf(advice.rows[at] ?? []),
        erasedBefore: advice.erasedBefore[at] ?? false,
        candidates: (advice.rows[at] ?? []).flatMap(({ personId, ...found }) =>
          personId ? [{ personId, ...pick(found) }] : [],
        ),
      })),
    );
    return { importId, compared: rows.length, complete: true };
  }

  async present({ importId, ...told }: CompareOutcome): Promise<CompareImportSuccess> {
    const record = (await this.stores.imports.findOne(importId))!;
    return Object.assign(new CompareImportSuccess(), { ...told, import: presentImport(record) });
  }

  private async waiting(importId: string): Promise<{ record: ImportRowRecord; understood: UnderstoodRow }[]> {
    const { rows } = this.stores;
    const records = (await rows.page(importId, 'NOT_COMPARED', { size: ONE_SLICE, after: 0 })).slice(
      0,
      ONE_SLICE,
    );
    const opened = await rows.open(records);
    return records.flatMap((record, at) => {
      const understood = opened[at];
      return understood ? [{ record, understood }] : [];
    });
  }
}

const pick = ({
  verdict,
  likelihood,
  because,
  differs,
}: Omit<AdviceAnswer['rows'][number][number], 'personId'>) => ({
  verdict,
  likelihood,
  because,
  differs,
});
