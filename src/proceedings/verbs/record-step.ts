import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { StepRecorded } from '../events.js';
import { Aftermath } from '../papers/corrections.js';
import { CaseDesk } from '../papers/case-desk.js';
import { StepRecorder } from '../papers/step-recorder.js';
import { StepFieldsInput } from '../papers/step.input.js';
import { presentStep } from '../presenters.js';
import { Papers } from '../store/papers.repository.js';
import { StepRow } from '../store/step.entity.js';
import { Deadline, DeadlineChange } from '../types/deadline.type.js';
import { ProceduralStep } from '../types/step.type.js';

@InputType('RecordStepInput', {
  description: 'What a protocol, hearing, ruling, service or check says is recorded there.',
})
export class RecordStepInput extends StepFieldsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the step, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;
}

@ObjectType('RecordStepSuccess')
export class RecordStepSuccess {
  @Field(() => ProceduralStep)
  step: ProceduralStep;

  @Field(() => [Deadline], { description: 'every clock of the case, as it stands now' })
  deadlines: Deadline[];

  @Field(() => [DeadlineChange], { description: 'what it started, answered or changed; empty: nothing' })
  changes: DeadlineChange[];
}

export const RecordStepResult = resultUnion('RecordStepResult', RecordStepSuccess);

interface StepOutcome extends Record<string, unknown> {
  readonly stepId: string;
  readonly detentionId: string;
  readonly versionIds: readonly string[];
}

/** What recording a step needs of proceedings, in one hand. */
@Injectable()
export class StepDesk {
  constructor(
    readonly cases: CaseDesk,
    readonly recorder: StepRecorder,
    readonly papers: Papers,
    readonly aftermath: Aftermath,
  ) {}
}

/** Records something that happened and that no paper holds; its clocks start or are answered in the same breath. */
@Injectable()
export class RecordStep implements Verb<RecordStepInput, StepOutcome, RecordStepSuccess> {
  readonly operation = 'recordStep';
  readonly input = RecordStepInput;

  constructor(
    private readonly desk: StepDesk,
    private readonly clocks: Clocks,
    private readonly events: Events,
  ) {}

  async handle(input: RecordStepInput): Promise<StepOutcome | Refusal> {
    const detention = await this.desk.cases.detention(input.detentionId);
    if (isRefusal(detention)) return detention;
    const refusal = await this.desk.recorder.write({ id: input.id, rootId: input.id, detention }, input);
    if (isRefusal(refusal)) return refusal;
    const versionIds = await this.clocks.refresh([detention.id]);
    await this.events.publish(StepRecorded, { detentionId: detention.id, stepId: input.id });
    return { stepId: input.id, detentionId: detention.id, versionIds };
  }

  async present({ stepId, detentionId, versionIds }: StepOutcome): Promise<RecordStepSuccess> {
    const row = await this.desk.papers.find(StepRow, stepId);
    const { deadlines, changes } = await this.desk.aftermath.present(detentionId, versionIds);
    return Object.assign(new RecordStepSuccess(), { step: row && presentStep(row), deadlines, changes });
  }
}
