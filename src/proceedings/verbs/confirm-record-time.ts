import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, Length, ValidateNested } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, WhenInput, type Verb } from '../../platform/graphql/index.js';
import { Aftermath } from '../papers/corrections.js';
import { TimeConfirmer } from '../papers/time-confirmer.js';
import { CorrectRecordSuccess } from './correct-record.js';

@InputType('ConfirmRecordTimeInput')
export class ConfirmRecordTimeInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'a claim, start or paper that is clockSuspect' })
  recordId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the new version, made on the device' })
  id: string;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { description: 'the time a person vouches for' })
  at: WhenInput;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

export const ConfirmRecordTimeResult = resultUnion('ConfirmRecordTimeResult', CorrectRecordSuccess);

interface ConfirmOutcome extends Record<string, unknown> {
  readonly recordId: string;
  readonly detentionId: string;
  readonly versionIds: readonly string[];
}

/** Vouches for the time of a record made on a wrong clock; from then on deadlines count with it. */
@Injectable()
export class ConfirmRecordTime implements Verb<ConfirmRecordTimeInput, ConfirmOutcome, CorrectRecordSuccess> {
  readonly operation = 'confirmRecordTime';
  readonly input = ConfirmRecordTimeInput;

  constructor(
    private readonly confirmer: TimeConfirmer,
    private readonly aftermath: Aftermath,
  ) {}

  async handle(input: ConfirmRecordTimeInput): Promise<ConfirmOutcome | Refusal> {
    const confirmed = await this.confirmer.confirm(input);
    if (isRefusal(confirmed)) return confirmed;
    const { detentionId } = confirmed;
    const versionIds = await this.aftermath.follow(detentionId, { ...confirmed, recordId: input.recordId });
    return { recordId: input.id, detentionId, versionIds };
  }

  async present({ recordId, detentionId, versionIds }: ConfirmOutcome): Promise<CorrectRecordSuccess> {
    return Object.assign(new CorrectRecordSuccess(), {
      recordId,
      ...(await this.aftermath.present(detentionId, versionIds)),
    });
  }
}
