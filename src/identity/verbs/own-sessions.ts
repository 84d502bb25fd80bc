import { Injectable } from '@nestjs/common';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Mutations } from '../../platform/graphql/index.js';
import { presentSessions, type OpenSession } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { RevokeSession, type RevokeSessionInput } from './revoke-session.js';

/** A person's own sessions: seen, and ended one by one. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
    private readonly mutations: Mutations,
    private readonly revokeVerb: RevokeSession,
  ) {}

  async list(): Promise<OpenSession[]> {
    const { id, sessionId } = await this.db.actor();
    return presentSessions(await this.signIns.openSessions(id!), sessionId);
  }

  /** Asked by a device that is nobody's any more, with the token it still has. */
  async isTakenBack(): Promise<boolean> {
    const { credential } = currentOperation();
    return credential.kind === 'TOKEN' && this.signIns.isTakenBack(credential.tokenHash);
  }

  revoke(input: RevokeSessionInput) {
    return this.mutations.run(this.revokeVerb, input);
  }
}
