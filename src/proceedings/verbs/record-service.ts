import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ChangePresenter } from '../clocks/change-presenter.js';
import { Clocks } from '../clocks/clocks.js';
import { ServiceRecorded } from '../events.js';
import { CaseDesk } from '../papers/case-desk.js';
import { RulingPresenter } from '../papers/ruling-presenter.js';
import { RulingRecorder } from '../papers/ruling-recorder.js';
import { ServiceFieldsInput } from '../papers/ruling.input.js';
import { presentService } from '../presenters.js';
import { Papers } from '../store/papers.repository.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { Deadline, DeadlineChange } from '../types/deadline.type.js';
import { RulingService } from '../types/papers.type.js';

@InputType('RecordServiceInput')
export class RecordServiceInput extends ServiceFieldsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the service, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  rulingId: string;
}

@ObjectType('RecordServiceSuccess')
export class RecordServiceSuccess {
  @Field(() => RulingService)
  service: RulingService;

  @Field(() => [Deadline], { description: 'the ruling’s clocks, as they stand now' })
  deadlines: Deadline[];

  @Field(() => [DeadlineChange])
  changes: DeadlineChange[];
}

export const RecordServiceResult = resultUnion('RecordServiceResult', RecordServiceSuccess);

interface ServiceOutcome extends Record<string, unknown> {
  readonly serviceId: string;
  readonly rulingId: string;
  readonly versionIds: readonly string[];
}

/** What recording needs of proceedings, in one hand. */
@Injectable()
export class ServiceDesk {
  constructor(
    readonly cases: CaseDesk,
    readonly recorder: RulingRecorder,
    readonly papers: Papers,
    readonly rulings: RulingPresenter,
    readonly changes: ChangePresenter,
  ) {}
}

/** Records that the copy came into somebody's hands: the appeal term is counted anew from there. */
@Injectable()
export class RecordService implements Verb<RecordServiceInput, ServiceOutcome, RecordServiceSuccess> {
  readonly operation = 'recordService';
  readonly input = RecordServiceInput;

  constructor(
    private readonly desk: ServiceDesk,
    private readonly clocks: Clocks,
    private readonly events: Events,
  ) {}

  async handle(input: RecordServiceInput): Promise<ServiceOutcome | Refusal> {
    const ruling = await this.desk.papers.standing(RulingRow, input.rulingId);
    if (!ruling) return notFound('rulingId');
    const detention = await this.desk.cases.detention(ruling.detentionId, 'rulingId');
    if (isRefusal(detention)) return detention;
    const version = { id: input.id, rootId: input.id, detention };
    const refusal = await this.desk.recorder.writeService(version, ruling, input);
    if (isRefusal(refusal)) return refusal;
    const versionIds = await this.clocks.refresh([detention.id]);
    await this.events.publish(ServiceRecorded, { detentionId: detention.id, rulingId: ruling.id });
    return { serviceId: input.id, rulingId: ruling.id, versionIds };
  }

  async present({ serviceId, rulingId, versionIds }: ServiceOutcome): Promise<RecordServiceSuccess> {
    const row = await this.desk.papers.find(ServiceRow, serviceId);
    const { deadlines } = await this.desk.rulings.withClocks(rulingId);
    return Object.assign(new RecordServiceSuccess(), {
      service: row && presentService(row),
      deadlines,
      changes: await this.desk.changes.of(versionIds),
    });
  }
}
