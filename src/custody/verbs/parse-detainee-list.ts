import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { localDateOf, refuse, type Refusal } from '../../kernel/index.js';
import { parseDetaineeList, type ParsedRow as NamesRow } from '../../names/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion } from '../../platform/graphql/index.js';
import { DuplicateAdvice } from '../advice.js';
import { withErased, type Advice, type AdviceAnswer, type Verdict } from '../advice-values.js';
import { SexEnum } from '../custody.enums.js';
import type { Sex } from '../domain/person-facts.js';
import { COMPLETE, ERASED, DuplicateAdviceType, verdictOf, VerdictEnum } from '../types/advice.type.js';

/** Rows one call takes; the client splits a longer list. */
export const MOST_ROWS = 500;

@ObjectType('ParsedRow', {
  description: 'A row of a pasted list: what was understood, how sure, and whom it resembles.',
})
export class ParsedRow {
  @Field(() => Int)
  line: number;

  @Field(() => String, { description: 'as it was pasted; never lost' })
  asText: string;

  @Field(() => String, { nullable: true })
  fullName: string | null;

  @Field(() => String, { nullable: true, description: 'a nameless person, by description' })
  description: string | null;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  birthDate: string | null;

  @Field(() => String, { nullable: true })
  iin: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => SexEnum, { nullable: true })
  sex: Sex | null;

  @Field(() => String, { description: 'what was not understood' })
  notes: string;

  @Field(() => Boolean)
  nameless: boolean;

  @Field(() => String, { description: 'SURE, LIKELY or UNREADABLE' })
  confidence: string;

  @Field(() => [String], { description: `why the row wants a person’s eye; stable codes. ${ERASED}` })
  marks: readonly string[];

  @Field(() => VerdictEnum)
  verdict: Verdict;

  @Field(() => [DuplicateAdviceType])
  advice: readonly Advice[];
}

@ObjectType('ParseDetaineeListSuccess')
export class ParseDetaineeListSuccess {
  @Field(() => [ParsedRow])
  rows: ParsedRow[];

  @Field(() => Boolean, { description: COMPLETE })
  adviceComplete: boolean;
}

export const ParseDetaineeListResult = resultUnion('ParseDetaineeListResult', ParseDetaineeListSuccess);

/** Reads a pasted list and says whom each row resembles. Stores nothing; its rule is `slow`. */
@Injectable()
export class ParseList {
  constructor(
    private readonly db: Db,
    private readonly advice: DuplicateAdvice,
  ) {}

  async handle(text: string): Promise<ParseDetaineeListSuccess | Refusal> {
    const today = await this.today();
    const parsed = parseDetaineeList(text, today);
    if (parsed.length > MOST_ROWS) {
      return refuse('TOO_MANY_ROWS', { path: 'text', params: { limit: MOST_ROWS } });
    }
    const advice = await this.advice.for(parsed.map(askedOf));
    return Object.assign(new ParseDetaineeListSuccess(), {
      rows: parsed.map((row, i) => present(row, advice, i)),
      adviceComplete: advice.complete,
    });
  }

  /** In a session of its own: reading a long list holds none. */
  private async today() {
    const { name, credential } = currentOperation();
    const now = await this.db.run({ name, credential, mode: 'READ' }, () => this.db.now());
    return localDateOf(now, 'Asia/Almaty');
  }
}

const askedOf = (row: NamesRow) => ({
  fullName: row.fullName,
  birthYear: row.birthYear,
  birthDate: row.birthDate?.toString(),
  iin: row.iin,
  sex: row.sex,
});

const present = (row: NamesRow, { rows, erasedBefore }: AdviceAnswer, at: number): ParsedRow => ({
  line: row.line,
  asText: row.asText,
  fullName: row.fullName ?? null,
  description: row.description ?? null,
  birthYear: row.birthYear ?? null,
  birthDate: row.birthDate?.toString() ?? null,
  iin: row.iin ?? null,
  phone: row.phone ?? null,
  article: row.article ?? null,
  sex: row.sex ?? null,
  notes: row.notes,
  nameless: row.isNameless,
  confidence: row.confidence,
  marks: withErased(row.marks, erasedBefore[at]),
  verdict: verdictOf(rows[at] ?? []),
  advice: rows[at] ?? [],
});
