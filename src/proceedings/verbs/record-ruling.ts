import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { RulingRecorded } from '../events.js';
import { CaseDesk } from '../papers/case-desk.js';
import { RulingPresenter } from '../papers/ruling-presenter.js';
import { RulingRecorder } from '../papers/ruling-recorder.js';
import { RulingFieldsInput } from '../papers/ruling.input.js';
import { Deadline } from '../types/deadline.type.js';
import { Ruling } from '../types/papers.type.js';

@InputType('RecordRulingInput')
export class RecordRulingInput extends RulingFieldsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the ruling, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;
}

@ObjectType('RecordRulingSuccess')
export class RecordRulingSuccess {
  @Field(() => Ruling)
  ruling: Ruling;

  @Field(() => [Deadline], { description: 'the clocks it started' })
  deadlines: Deadline[];
}

export const RecordRulingResult = resultUnion('RecordRulingResult', RecordRulingSuccess);

interface RulingOutcome extends Record<string, unknown> {
  readonly rulingId: string;
}

/**
 * Records a decision and starts its clocks in the same breath: the appeal term, for now from the announcement,
 * and after arrest or expulsion the one that says "file now".
 */
@Injectable()
export class RecordRuling implements Verb<RecordRulingInput, RulingOutcome, RecordRulingSuccess> {
  readonly operation = 'recordRuling';
  readonly input = RecordRulingInput;

  constructor(
    private readonly desk: CaseDesk,
    private readonly recorder: RulingRecorder,
    private readonly presenter: RulingPresenter,
    private readonly clocks: Clocks,
    private readonly events: Events,
  ) {}

  async handle(input: RecordRulingInput): Promise<RulingOutcome | Refusal> {
    const detention = await this.desk.detention(input.detentionId);
    if (isRefusal(detention)) return detention;
    const refusal = await this.recorder.write({ id: input.id, rootId: input.id, detention }, input);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([detention.id]);
    await this.events.publish(RulingRecorded, { detentionId: detention.id, rulingId: input.id });
    return { rulingId: input.id };
  }

  async present({ rulingId }: RulingOutcome): Promise<RecordRulingSuccess> {
    return Object.assign(new RecordRulingSuccess(), await this.presenter.withClocks(rulingId));
  }
}
