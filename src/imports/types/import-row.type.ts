import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { SexEnum, VerdictEnum, type Sex, type Verdict } from '../../custody/index.js';
import { currentOperation } from '../../platform/db/index.js';
import { connectionOf, messageFor, presentWhen, whenOf, WhenType } from '../../platform/graphql/index.js';
import { type ImportField } from '../domain/import-field.js';
import { type ImportOutcome, type RowDecision } from '../domain/import-state.js';
import { keptReasons, type KeptReason } from '../domain/kept-because.js';
import { readFault } from '../domain/row-fault.js';
import { ImportDecisionEnum, ImportFieldEnum, ImportOutcomeEnum } from '../imports.enums.js';
import { type UnderstoodRow } from '../reading/understood-row.js';
import { type ImportRowRecord } from '../store/import-rows.repository.js';

@ObjectType('ImportRowFault', { description: 'Why a row wants a person’s eye.' })
export class ImportRowFault {
  @Field(() => ImportFieldEnum, { nullable: true, description: 'null: the row as a whole' })
  field: ImportField | null;

  @Field(() => String, { description: 'stable' })
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  message: string;
}

@ObjectType('ImportKept', { description: 'Work of somebody that keeps what a row wrote.' })
export class ImportKept {
  @Field(() => String, { description: 'stable' })
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  message: string;
}

@ObjectType('ImportCandidate', { description: 'Somebody known whom a row resembles.' })
export class ImportCandidate {
  @Field(() => ID)
  personId: string;

  @Field(() => VerdictEnum)
  verdict: Verdict;

  @Field(() => String, { description: 'HIGH, MEDIUM or LOW' })
  likelihood: string;

  @Field(() => String)
  because: string;

  @Field(() => [String])
  differs: readonly string[];
}

@ObjectType('ImportRow', { description: 'A row of an imported list, with what was understood of it.' })
export class ImportRow {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'in the file, its header not counted, from 1' })
  position: number;

  @Field(() => String, { nullable: true, description: 'as it stands in the file; null once it was erased' })
  asText: string | null;

  @Field(() => String, { nullable: true })
  fullName: string | null;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  birthDate: string | null;

  @Field(() => String, { nullable: true })
  iin: string | null;

  @Field(() => String, { nullable: true })
  contact: string | null;

  @Field(() => SexEnum, { nullable: true })
  sex: Sex | null;

  @Field(() => String, { nullable: true, description: 'as the list calls it' })
  departmentText: string | null;

  departmentId: string | null;

  @Field(() => WhenType, { nullable: true, description: 'when liberty was lost, as the list says' })
  startedAt: WhenType | null;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => [String], { description: 'IETF tags' })
  languages: readonly string[];

  @Field(() => String, { nullable: true, description: 'notes of the list, and what was not understood' })
  notes: string | null;

  @Field(() => [ImportRowFault])
  faults: ImportRowFault[];

  @Field(() => Boolean, { description: 'cannot be written before the file is put right' })
  blocked: boolean;

  @Field(() => Int, { nullable: true, description: 'position of the first row that means the same person' })
  twinOf: number | null;

  @Field(() => VerdictEnum, { nullable: true, description: 'beside people known; null: not compared yet' })
  verdict: Verdict | null;

  @Field(() => [ImportCandidate])
  candidates: readonly ImportCandidate[];

  @Field(() => ImportDecisionEnum, { nullable: true })
  decision: RowDecision | null;

  knownPersonId: string | null;

  @Field(() => Boolean, {
    description: 'somebody erased on request was the same; who, nobody knows any more',
  })
  erasedBefore: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'why it is logged although somebody erased was the same',
  })
  decisionReason: string | null;

  @Field(() => ImportOutcomeEnum, { nullable: true })
  outcome: ImportOutcome | null;

  @Field(() => [ImportKept], { description: 'it was to be taken back and stays: why' })
  keptBecause: ImportKept[];

  @Field(() => GraphQLDateTime, { nullable: true })
  takenBackAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'of the case it was written to' })
  detentionId: string | null;
}

export const ImportRowConnection = connectionOf('ImportRow', ImportRow);

const NOTHING: Partial<UnderstoodRow> = { languages: [] };

/** @param understood null: erased */
export function presentRow(
  record: ImportRowRecord,
  understood: UnderstoodRow | null,
  decisionReason: string | null,
): ImportRow {
  const { asText, fullName, birthYear, birthDate, iin, contact, sex, ...more } = understood ?? NOTHING;
  const { departmentText, departmentId, startedAt, article, languages, notes } = more;
  return Object.assign(new ImportRow(), {
    ...{
      id: record.id,
      position: record.position,
      asText,
      fullName,
      birthYear,
      birthDate,
      iin,
      contact,
      sex,
    },
    ...{ departmentText, departmentId, article, languages, notes },
    startedAt: startedAt ? presentWhen(whenOf(startedAt)) : null,
    faults: record.faults.map(presentFault),
    blocked: record.blocked,
    twinOf: record.twinPosition,
    verdict: record.verdict,
    candidates: record.candidates.map((one) => Object.assign(new ImportCandidate(), one)),
    decision: record.decision,
    knownPersonId: record.knownPersonId,
    erasedBefore: record.erasedBefore,
    decisionReason,
    outcome: record.outcome,
    keptBecause: keptReasons(record.keptBecause ?? []).map(presentKept),
    takenBackAt: record.takenBackAt,
    // what was taken back is nowhere any more
    detentionId: record.takenBackAt ? null : record.detentionId,
  });
}

function presentFault(stored: string): ImportRowFault {
  const { field, code } = readFault(stored);
  const message = messageFor(code, currentOperation().language);
  return Object.assign(new ImportRowFault(), { field, code, message });
}

const presentKept = (code: KeptReason): ImportKept =>
  Object.assign(new ImportKept(), { code, message: messageFor(`KEPT_${code}`, currentOperation().language) });
