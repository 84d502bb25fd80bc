import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { OpenSession, presentSessions } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';

@InputType('RevokeSessionInput')
export class RevokeSessionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  sessionId: string;
}

@ObjectType('RevokeSessionSuccess')
export class RevokeSessionSuccess {
  @Field(() => [OpenSession], { description: 'what is still open' })
  sessions: OpenSession[];
}

export const RevokeSessionResult = resultUnion('RevokeSessionResult', RevokeSessionSuccess);

interface RevokedOutcome extends Record<string, unknown> {
  readonly sessionId: string;
}

/** Ends one of a person's own sessions: the phone they lost. */
@Injectable()
export class RevokeSession implements Verb<RevokeSessionInput, RevokedOutcome, RevokeSessionSuccess> {
  readonly operation = 'revokeSession';
  readonly input = RevokeSessionInput;

  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
  ) {}

  async handle({ sessionId }: RevokeSessionInput): Promise<RevokedOutcome | Refusal> {
    const { id } = await this.db.actor();
    const own = await this.signIns.openSessions(id!);
    if (!own.some((session) => session.id === sessionId)) return notFound('sessionId');
    await this.signIns.revoke({ sessionId }, true);
    return { sessionId };
  }

  async present(): Promise<RevokeSessionSuccess> {
    const { id, sessionId } = await this.db.actor();
    const sessions = presentSessions(await this.signIns.openSessions(id!), sessionId);
    return Object.assign(new RevokeSessionSuccess(), { sessions });
  }
}
