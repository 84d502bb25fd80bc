import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion } from '../../platform/graphql/index.js';
import { type Device } from '../domain/device.js';
import { Passwords } from '../passwords.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { StaffRepository } from '../store/staff.repository.js';
import { BeginSession } from './begin-session.js';

@InputType('SignInInput')
export class SignInInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;

  @Field(() => String, { nullable: true, description: 'second factor, for accounts that have one' })
  code?: string | null;
}

@ObjectType('SignInSuccess')
export class SignInSuccess {
  @Field(() => String, { description: 'opaque; send it as `Authorization: Bearer …`. Shown once.' })
  token: string;

  @Field(() => GraphQLDateTime)
  expiresAt: Date;
}

export const SignInResult = resultUnion('SignInResult', SignInSuccess);

/** Wrong passwords an account may see in an hour. The answer to an unknown account is the same. */
const TRIES_AN_HOUR = 10;

@Injectable()
export class SignIn {
  private readonly tries = new RateLimiterMemory({ points: TRIES_AN_HOUR, duration: 3600 });

  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly signIns: SignInRepository,
    private readonly passwords: Passwords,
    private readonly sessions: BeginSession,
  ) {}

  /** @returns a session, or SIGN_IN_REFUSED for every kind of no. The password is hashed outside any session. */
  async handle(input: SignInInput, device: Device | null): Promise<SignInSuccess | Refusal> {
    const account = this.staff.emailHash(input.email.slice(0, 320));
    const key = account.toString('hex');
    if (((await this.tries.get(key))?.consumedPoints ?? 0) >= TRIES_AN_HOUR) return refuse('SIGN_IN_REFUSED');
    const known = await this.db.run(
      { name: 'signIn.lookUp', mode: 'READ', credential: { kind: 'NONE' } },
      () => this.signIns.passwordOf(account),
    );
    if (!(await this.passwords.matches(input.password.slice(0, 1000), known?.hash ?? null)) || !known) {
      await this.tries.consume(key).catch(() => undefined);
      return refuse('SIGN_IN_REFUSED');
    }
    await this.tries.delete(key);
    return Object.assign(new SignInSuccess(), await this.sessions.begin(known.staffId, 'signIn', device));
  }
}
