import { Injectable } from '@nestjs/common';
import { currentOperation, Db } from '../../platform/db/index.js';
import { type Device } from '../domain/device.js';
import { SignInRepository } from '../store/sign-in.repository.js';

/** Opens a session for somebody who has shown who they are, and writes down that it was opened. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
  ) {}

  /** @param device what they signed in with. @returns the token, shown once. */
  async begin(
    staffId: string,
    operation: string,
    device: Device | null,
  ): Promise<{ token: string; expiresAt: Date }> {
    const session = await this.signIns.start(staffId, device);
    await this.db.sql(`select qorgau_audit('SIGNED_IN', $1, null, $2, null, $3)`, [
      operation,
      [staffId],
      currentOperation().correlationId,
    ]);
    return session;
  }
}
