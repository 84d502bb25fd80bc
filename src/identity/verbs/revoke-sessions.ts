import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { StaffMember } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('RevokeSessionsInput')
export class RevokeSessionsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;
}

@ObjectType('RevokeSessionsSuccess')
export class RevokeSessionsSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;
}

export const RevokeSessionsResult = resultUnion('RevokeSessionsResult', RevokeSessionsSuccess);

/** Ends every session of a colleague, whose phone was taken for one: from the next request on it is nobody's. */
@Injectable()
export class RevokeSessions implements Verb<RevokeSessionsInput, StaffOutcome, RevokeSessionsSuccess> {
  readonly operation = 'revokeSessions';
  readonly input = RevokeSessionsInput;

  constructor(
    private readonly signIns: SignInRepository,
    private readonly colleagues: Colleagues,
  ) {}

  async handle({ staffId }: RevokeSessionsInput): Promise<StaffOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    await this.signIns.revoke({ staffId }, true);
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<RevokeSessionsSuccess> {
    return Object.assign(new RevokeSessionsSuccess(), { staff: await this.colleagues.show(staffId) });
  }
}
