import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion } from '../../platform/graphql/index.js';
import { type Device } from '../domain/device.js';
import { passwordFault } from '../domain/password.js';
import { Passwords } from '../passwords.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { BeginSession } from './begin-session.js';
import { SignInSuccess } from './sign-in.js';

@InputType('AcceptInvitationInput')
export class AcceptInvitationInput {
  @Field(() => String, { description: 'what stands after the # of the link' })
  token: string;

  @Field(() => String)
  password: string;
}

export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', SignInSuccess);

const TOKEN = /^[\w-]{43}$/;
const NOT_VALID = refuse('INVITATION_NOT_VALID', { kind: 'NOT_FOUND', path: 'token' });

/** Sets the password a link asks for and signs its owner in. A link works once; a refused password does not spend it. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
    private readonly passwords: Passwords,
    private readonly sessions: BeginSession,
  ) {}

  /** The password is hashed before the session opens. */
  async handle(input: AcceptInvitationInput, device: Device | null): Promise<SignInSuccess | Refusal> {
    const fault = passwordFault(input.password);
    if (fault) return fault;
    if (!TOKEN.test(input.token)) return NOT_VALID;
    const hash = await this.passwords.hash(input.password);
    const staffId = await this.signIns.acceptInvitation(input.token, hash);
    if (!staffId) return NOT_VALID;
    this.db.touch(staffId);
    return Object.assign(new SignInSuccess(), await this.sessions.begin(staffId, 'acceptInvitation', device));
  }
}
