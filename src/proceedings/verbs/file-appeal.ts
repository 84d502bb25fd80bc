import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import {
  boundsOf,
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toDate,
  type Refusal,
} from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, WhenInput, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { ruleOf } from '../clocks/deadline-rows.js';
import { filingFault } from '../deadline.policy.js';
import { FilingFindings } from '../defects/filing-findings.js';
import { FINDING_ID } from '../defects/finding-id.js';
import { AppealFiled } from '../events.js';
import type { Moment } from '../papers/case-desk.js';
import { FilingDesk } from '../papers/filing-desk.js';
import { presentFiling } from '../presenters.js';
import { FILING_CHANNELS, FilingChannelEnum, type FilingChannel } from '../proceedings.enums.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { FilingRow } from '../store/filing.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { Deadline } from '../types/deadline.type.js';
import { Filing } from '../types/papers.type.js';

@InputType('FileAppealInput')
export class FileAppealInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, {
    description: 'the filing, made on the device; the same one again adds receipt and proof',
  })
  id: string;

  @IsUUID()
  @Field(() => ID)
  deadlineId: string;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  filedAt: WhenInput;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'receipt counts where it is known' })
  receivedAt?: WhenInput | null;

  @IsIn(FILING_CHANNELS)
  @Field(() => FilingChannelEnum)
  channel: FilingChannel;

  @IsOptional()
  @Length(1, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'incoming number, receipt; without it one last reminder is kept',
  })
  proof?: string | null;

  @IsOptional()
  @ArrayMaxSize(200)
  @Matches(FINDING_ID, { each: true })
  @Field(() => [ID], { nullable: true, description: 'what stands in it; others can be added by useFinding' })
  findingIds?: string[] | null;
}

@ObjectType('FileAppealSuccess')
export class FileAppealSuccess {
  @Field(() => Filing)
  filing: Filing;

  @Field(() => [Deadline], { description: 'the clocks it answers' })
  deadlines: Deadline[];

  @Field(() => [ID], {
    description: 'of those given: none of this case, or it could not be studied; the filing stands',
  })
  findingsNotUsed: string[];

  detentionId: string;
}

export const FileAppealResult = resultUnion('FileAppealResult', FileAppealSuccess);

interface FilingOutcome extends Record<string, unknown> {
  readonly filingId: string;
  readonly findingsNotUsed: readonly string[];
}

/** Records what the defence filed: every clock of the same matter that asks for its kind is answered. */
@Injectable()
export class FileAppeal implements Verb<FileAppealInput, FilingOutcome, FileAppealSuccess> {
  readonly operation = 'fileAppeal';
  readonly input = FileAppealInput;

  constructor(
    private readonly desk: FilingDesk,
    private readonly stores: ProceedingsStores,
    private readonly clocks: Clocks,
    private readonly events: Events,
    private readonly findings: FilingFindings,
  ) {}

  async handle(input: FileAppealInput): Promise<FilingOutcome | Refusal> {
    const target = await this.desk.claim(input.deadlineId);
    if (!target) return notFound('deadlineId');
    const no = filingFault(target);
    if (no) return no;
    const times = await this.timesOf(input, target);
    if (isRefusal(times)) return times;
    const row = await this.store(input, target, times);
    if (isRefusal(row)) return row;
    const refusal = await this.desk.answer(target, row);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([row.detentionId]);
    await this.events.publish(AppealFiled, { detentionId: row.detentionId, filingId: row.id });
    const findingsNotUsed = await this.findings.use(row, input.findingIds ?? []);
    return { filingId: row.id, findingsNotUsed };
  }

  async present({ filingId, findingsNotUsed }: FilingOutcome): Promise<FileAppealSuccess> {
    const row = await this.stores.filings.find(filingId);
    return Object.assign(new FileAppealSuccess(), {
      filing: row && presentFiling(row),
      deadlines: row ? await this.desk.clocksOf(row) : [],
      findingsNotUsed: findingsNotUsed ?? [],
      detentionId: row?.detentionId,
    });
  }

  private async timesOf(input: FileAppealInput, target: DeadlineRow): Promise<Times | Refusal> {
    const filed = await this.desk.moment(input.filedAt, target, 'filedAt');
    if (isRefusal(filed)) return filed;
    const received = input.receivedAt ? await this.desk.moment(input.receivedAt, target, 'receivedAt') : null;
    if (isRefusal(received)) return received;
    const first = boundsOf(filed.when).from;
    const last = received && boundsOf(received.when).until;
    if (first && last && isBefore(last, first)) {
      return refuse('RECEIVED_BEFORE_FILED', { path: 'receivedAt' });
    }
    return { filed, received };
  }

  private async store(
    input: FileAppealInput,
    target: DeadlineRow,
    { filed, received }: Times,
  ): Promise<FilingRow | Refusal> {
    const known = await this.stores.filings.find(input.id);
    const late = {
      receivedAt: received?.when ?? null,
      received: received && toDate(received.time.effectiveAt),
      proof: input.proof ?? null,
    };
    if (known) {
      const isSame = this.desk.isFor(known, target) && !known.withdrawnAt;
      return isSame ? this.stores.filings.complete(known, late) : conflict('ID_TAKEN', 'id');
    }
    const no = await this.desk.tooEarly(target, filed);
    if (no) return no;
    const detention = await this.desk.detentionOf(target);
    if (isRefusal(detention)) return detention;
    const refusal = await this.stores.filings.add({
      id: input.id,
      detentionId: detention.id,
      subjectId: detention.personId,
      ...matterOf(target),
      filedAt: filed.when,
      filed: toDate(filed.time.effectiveAt),
      channel: input.channel,
      ...late,
    });
    return refusal ?? (await this.stores.filings.find(input.id))!;
  }
}

interface Times {
  readonly filed: Moment;
  readonly received: Moment | null;
}

/** What is filed, and against what: an appeal is about its ruling, whichever of its clocks was named. */
function matterOf({ ruleCode, rulingId, stepId }: DeadlineRow) {
  const kind = ruleOf(ruleCode).filedAs[0]!;
  return { kind, rulingId, stepId: kind === 'APPEAL' ? null : stepId };
}
