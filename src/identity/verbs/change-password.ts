import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refuse, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { admit, resultUnion } from '../../platform/graphql/index.js';
import { passwordFault } from '../domain/password.js';
import { Passwords } from '../passwords.js';
import { OpenSession, presentSessions } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { StaffRepository } from '../store/staff.repository.js';

@InputType('ChangePasswordInput')
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword: string;

  @Field(() => String)
  newPassword: string;
}

@ObjectType('ChangePasswordSuccess')
export class ChangePasswordSuccess {
  @Field(() => [OpenSession], { description: 'what is still open: the session this request came with' })
  sessions: OpenSession[];
}

export const ChangePasswordResult = resultUnion('ChangePasswordResult', ChangePasswordSuccess);

/** Wrong present passwords in an hour: a stolen session must not become a stolen account by guessing. */
const TRIES_AN_HOUR = 10;

/**
 * A person's own new password; every other session of theirs ends. It has no clientId: a remembered body would
 * be a fast hash of two passwords.
 */
@Injectable()
export class ChangePassword {
  private readonly tries = new RateLimiterMemory({ points: TRIES_AN_HOUR, duration: 3600 });

  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly signIns: SignInRepository,
    private readonly passwords: Passwords,
  ) {}

  /** Both passwords are hashed between two sessions. */
  async handle(input: ChangePasswordInput): Promise<ChangePasswordSuccess | Refusal> {
    const fault = passwordFault(input.newPassword, 'newPassword');
    if (fault) return fault;
    const own = await this.ownPassword();
    if (!own || !(await this.isRight(own, input.currentPassword.slice(0, 1000)))) {
      return refuse('PASSWORD_WRONG', { path: 'currentPassword' });
    }
    return this.store(await this.passwords.hash(input.newPassword));
  }

  private ownPassword(): Promise<{ staffId: string; hash: string } | null> {
    const { credential } = currentOperation();
    return this.db.run({ name: 'changePassword.lookUp', mode: 'READ', credential }, async () => {
      const { id } = await this.db.actor();
      const row = id ? await this.staff.findOne(id) : null;
      return row && this.signIns.passwordOf(row.emailHash);
    });
  }

  private async isRight(own: { staffId: string; hash: string }, password: string): Promise<boolean> {
    if (((await this.tries.get(own.staffId))?.consumedPoints ?? 0) >= TRIES_AN_HOUR) return false;
    if (await this.passwords.matches(password, own.hash)) return true;
    await this.tries.consume(own.staffId).catch(() => undefined);
    return false;
  }

  private async store(hash: string): Promise<ChangePasswordSuccess> {
    const actor = await this.db.actor();
    admit(actor, { roles: 'STAFF' }); // they may have been revoked while the hash was made
    const { id, sessionId } = actor;
    await this.signIns.setPassword(id!, hash);
    await this.signIns.revokeOthers(id!, sessionId);
    this.db.touch(id!);
    const sessions = presentSessions(await this.signIns.openSessions(id!), sessionId);
    return Object.assign(new ChangePasswordSuccess(), { sessions });
  }
}
