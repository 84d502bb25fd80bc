import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { isRefusal, refuse, type Refusal } from '../../kernel/index.js';
import { Detention } from '../../custody/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CorrectRecordInput } from '../papers/correct-record.input.js';
import { Corrections } from '../papers/corrections.js';
import { Deadline, DeadlineChange } from '../types/deadline.type.js';

@ObjectType('CorrectRecordSuccess')
export class CorrectRecordSuccess {
  @Field(() => ID, { description: 'the version that stands now; the old one where it was withdrawn' })
  recordId: string;

  @Field(() => Detention)
  detention: Detention;

  @Field(() => [Deadline], { description: 'every clock of the case, as it stands now' })
  deadlines: Deadline[];

  @Field(() => [DeadlineChange], { description: 'what the correction changed; empty: nothing' })
  changes: DeadlineChange[];
}

export const CorrectRecordResult = resultUnion('CorrectRecordResult', CorrectRecordSuccess);

const VERSIONS = [
  'custodyClaim',
  'detentionStart',
  'hearing',
  'protocol',
  'rightsCheck',
  'ruling',
  'service',
  'step',
  'withdraw',
] as const satisfies readonly (keyof CorrectRecordInput)[];

interface CorrectOutcome extends Record<string, unknown> {
  readonly recordId: string;
  readonly detentionId: string;
  readonly versionIds: readonly string[];
}

/** Puts a new version in a record's place. What depends on it is computed anew, and the answer says what changed. */
@Injectable()
export class CorrectRecord implements Verb<CorrectRecordInput, CorrectOutcome, CorrectRecordSuccess> {
  readonly operation = 'correctRecord';
  readonly input = CorrectRecordInput;

  constructor(private readonly corrections: Corrections) {}

  async handle(input: CorrectRecordInput): Promise<CorrectOutcome | Refusal> {
    if (VERSIONS.filter((name) => input[name]).length !== 1) {
      return refuse('CORRECTION_NOT_ONE', { path: 'recordId' });
    }
    const detentionId = await this.corrections.write(input);
    if (isRefusal(detentionId)) return detentionId;
    const versionIds = await this.corrections.follow(detentionId, input);
    return { recordId: input.withdraw ? input.recordId : input.id, detentionId, versionIds };
  }

  async present(outcome: CorrectOutcome): Promise<CorrectRecordSuccess> {
    const { recordId, detentionId, versionIds } = outcome;
    return Object.assign(new CorrectRecordSuccess(), {
      recordId,
      ...(await this.corrections.present(detentionId, versionIds)),
    });
  }
}
