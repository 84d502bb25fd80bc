import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { HearingRecorded } from '../events.js';
import { CaseDesk } from '../papers/case-desk.js';
import { HearingRecorder } from '../papers/hearing-recorder.js';
import { HearingFieldsInput } from '../papers/hearing.input.js';
import { presentHearing } from '../presenters.js';
import { HearingRow } from '../store/hearing.entity.js';
import { Papers } from '../store/papers.repository.js';
import { Hearing } from '../types/papers.type.js';

@InputType('RecordHearingInput')
export class RecordHearingInput extends HearingFieldsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the hearing, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;
}

@ObjectType('RecordHearingSuccess')
export class RecordHearingSuccess {
  @Field(() => Hearing)
  hearing: Hearing;
}

export const RecordHearingResult = resultUnion('RecordHearingResult', RecordHearingSuccess);

interface HearingOutcome extends Record<string, unknown> {
  readonly hearingId: string;
}

/** Records a trial; it answers the clock by which there must be one. */
@Injectable()
export class RecordHearing implements Verb<RecordHearingInput, HearingOutcome, RecordHearingSuccess> {
  readonly operation = 'recordHearing';
  readonly input = RecordHearingInput;

  constructor(
    private readonly desk: CaseDesk,
    private readonly recorder: HearingRecorder,
    private readonly papers: Papers,
    private readonly clocks: Clocks,
    private readonly events: Events,
  ) {}

  async handle(input: RecordHearingInput): Promise<HearingOutcome | Refusal> {
    const detention = await this.desk.detention(input.detentionId);
    if (isRefusal(detention)) return detention;
    const refusal = await this.recorder.write({ id: input.id, rootId: input.id, detention }, input);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([detention.id]);
    await this.events.publish(HearingRecorded, { detentionId: detention.id, hearingId: input.id });
    return { hearingId: input.id };
  }

  async present({ hearingId }: HearingOutcome): Promise<RecordHearingSuccess> {
    const row = await this.papers.find(HearingRow, hearingId);
    return Object.assign(new RecordHearingSuccess(), { hearing: row && presentHearing(row) });
  }
}
