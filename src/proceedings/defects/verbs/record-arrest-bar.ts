import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { isRefusal, type Refusal } from '../../../kernel/index.js';
import { CLAIM_SOURCES, ClaimSourceEnum, type ClaimSource } from '../../../custody/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { CaseDesk } from '../../papers/case-desk.js';
import { PersonCircumstances } from '../../store/person-circumstances.repository.js';
import { CaseStudies } from '../case-study.js';
import { presentArrestBar } from '../presenters.js';
import { ArrestBar } from '../question.type.js';

@InputType('RecordArrestBarInput', { description: 'What is left out stays as it was.' })
export class RecordArrestBarInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the record, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true })
  pregnant?: boolean | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true })
  childUnder14?: boolean | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true })
  raisesChildAlone?: boolean | null;

  @IsOptional()
  @IsIn([1, 2, 3])
  @Field(() => Int, { nullable: true, description: '1, 2 or 3' })
  disabilityGroup?: 1 | 2 | 3 | null;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;

  @IsOptional()
  @Length(1, 4000)
  @Field(() => String, { nullable: true, description: 'sealed: the month, the certificate, the children' })
  note?: string | null;
}

@ObjectType('RecordArrestBarSuccess')
export class RecordArrestBarSuccess {
  @Field(() => ArrestBar)
  arrestBar: ArrestBar;
}

export const RecordArrestBarResult = resultUnion('RecordArrestBarResult', RecordArrestBarSuccess);

interface ArrestBarOutcome extends Record<string, unknown> {
  readonly circumstanceId: string;
  readonly detentionId: string;
}

/** Records why somebody must not be arrested: flags in the clear, because a right hangs on them; the rest sealed. */
@Injectable()
export class RecordArrestBar implements Verb<RecordArrestBarInput, ArrestBarOutcome, RecordArrestBarSuccess> {
  readonly operation = 'recordArrestBar';
  readonly input = RecordArrestBarInput;

  constructor(
    private readonly desk: CaseDesk,
    private readonly studies: CaseStudies,
    private readonly circumstances: PersonCircumstances,
  ) {}

  async handle(input: RecordArrestBarInput): Promise<ArrestBarOutcome | Refusal> {
    const { id, detentionId, source } = input;
    const detention = await this.desk.detention(detentionId);
    if (isRefusal(detention)) return detention;
    const before = (await this.circumstances.of([detentionId])).at(-1);
    const refusal = await this.circumstances.add({
      ...{ id, detentionId, source, subjectId: detention.personId, note: input.note ?? null },
      pregnant: input.pregnant ?? before?.pregnant ?? null,
      childUnder14: input.childUnder14 ?? before?.childUnder14 ?? null,
      raisesChildAlone: input.raisesChildAlone ?? before?.raisesChildAlone ?? null,
      disabilityGroup: input.disabilityGroup ?? before?.disabilityGroup ?? null,
    });
    return isRefusal(refusal) ? refusal : { circumstanceId: id, detentionId };
  }

  async present({ circumstanceId, detentionId }: ArrestBarOutcome): Promise<RecordArrestBarSuccess> {
    const study = await this.studies.anew(detentionId);
    const row = await this.circumstances.find(circumstanceId);
    return Object.assign(new RecordArrestBarSuccess(), {
      arrestBar: study && presentArrestBar(study.examined.facts, row),
    });
  }
}
