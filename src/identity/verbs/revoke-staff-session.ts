import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { OpenSession } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { ColleagueSessions } from './colleague-sessions.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('RevokeStaffSessionInput')
export class RevokeStaffSessionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;

  @IsUUID()
  @Field(() => ID)
  sessionId: string;
}

@ObjectType('RevokeStaffSessionSuccess')
export class RevokeStaffSessionSuccess {
  @Field(() => [OpenSession], { description: 'what is still open, last used first' })
  sessions: OpenSession[];
}

export const RevokeStaffSessionResult = resultUnion('RevokeStaffSessionResult', RevokeStaffSessionSuccess);

interface SessionOutcome extends StaffOutcome {
  readonly sessionId: string;
}

/** Ends one session of a colleague, whose one phone was lost; what the app kept on it is wiped, the others go on. */
@Injectable()
export class RevokeStaffSession implements Verb<
  RevokeStaffSessionInput,
  SessionOutcome,
  RevokeStaffSessionSuccess
> {
  readonly operation = 'revokeStaffSession';
  readonly input = RevokeStaffSessionInput;

  constructor(
    private readonly signIns: SignInRepository,
    private readonly colleagues: Colleagues,
    private readonly sessions: ColleagueSessions,
  ) {}

  async handle({ staffId, sessionId }: RevokeStaffSessionInput): Promise<SessionOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    const open = await this.signIns.openSessions(staffId);
    if (!open.some(({ id }) => id === sessionId)) return notFound('sessionId');
    await this.signIns.revoke({ sessionId }, true);
    return { staffId, sessionId };
  }

  async present({ staffId }: SessionOutcome): Promise<RevokeStaffSessionSuccess> {
    const sessions = await this.sessions.of(staffId);
    return Object.assign(new RevokeStaffSessionSuccess(), { sessions: sessions ?? [] });
  }
}
