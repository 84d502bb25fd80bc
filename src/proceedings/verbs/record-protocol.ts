import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CaseExaminer } from '../case-facts.js';
import { Clocks } from '../clocks/clocks.js';
import { ProtocolRecorded } from '../events.js';
import { CaseDesk } from '../papers/case-desk.js';
import { ProtocolRecorder } from '../papers/protocol-recorder.js';
import { ProtocolFieldsInput } from '../papers/protocol.input.js';
import { presentDefect, presentProtocol } from '../presenters.js';
import { Defect, Protocol } from '../types/papers.type.js';

@InputType('RecordProtocolInput')
export class RecordProtocolInput extends ProtocolFieldsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the protocol, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;
}

@ObjectType('RecordProtocolSuccess')
export class RecordProtocolSuccess {
  @Field(() => Protocol)
  protocol: Protocol;

  @Field(() => [Defect], { description: 'what the recorded facts show to be wrong with it, gravest first' })
  defects: Defect[];
}

export const RecordProtocolResult = resultUnion('RecordProtocolResult', RecordProtocolSuccess);

interface ProtocolOutcome extends Record<string, unknown> {
  readonly protocolId: string;
  readonly detentionId: string;
}

/** Records a paper the police drew up; what is wrong with it comes back at once. */
@Injectable()
export class RecordProtocol implements Verb<RecordProtocolInput, ProtocolOutcome, RecordProtocolSuccess> {
  readonly operation = 'recordProtocol';
  readonly input = RecordProtocolInput;

  constructor(
    private readonly desk: CaseDesk,
    private readonly recorder: ProtocolRecorder,
    private readonly clocks: Clocks,
    private readonly examiner: CaseExaminer,
    private readonly events: Events,
  ) {}

  async handle(input: RecordProtocolInput): Promise<ProtocolOutcome | Refusal> {
    const detention = await this.desk.detention(input.detentionId);
    if (isRefusal(detention)) return detention;
    const refusal = await this.recorder.write({ id: input.id, rootId: input.id, detention }, input);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([detention.id]);
    await this.events.publish(ProtocolRecorded, { detentionId: detention.id, protocolId: input.id });
    return { protocolId: input.id, detentionId: detention.id };
  }

  async present({ protocolId, detentionId }: ProtocolOutcome): Promise<RecordProtocolSuccess> {
    const examined = (await this.examiner.examine([detentionId])).get(detentionId) ?? [];
    const one = examined.find(({ protocol }) => protocol.id === protocolId);
    return Object.assign(new RecordProtocolSuccess(), {
      protocol: one && presentProtocol(one.protocol),
      defects: (one?.defects ?? []).map(presentDefect),
    });
  }
}
