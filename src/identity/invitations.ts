import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { currentOperation } from '../platform/db/index.js';
import { SignInRepository } from './store/sign-in.repository.js';

export const INVITATION_HOURS = 72;

/** Links by which a colleague sets a password. Stored hashed: a link can be shown while it is made, and never again. */
@Injectable()
export class Invitations {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly config: Config,
  ) {}

  /** Makes a link, good for 72 hours; those made before it are worthless from now on. */
  async make(staffId: string): Promise<void> {
    await this.signIns.voidInvitations(staffId);
    const token = await this.signIns.invite(staffId, INVITATION_HOURS);
    const link = `${this.config.get('PUBLIC_URL').replace(/\/$/, '')}/invitation#${token}`;
    currentOperation().memo.set(Invitations, link);
  }

  /** @returns the link this operation made, or null. */
  shown(): string | null {
    return (currentOperation().memo.get(Invitations) as string | undefined) ?? null;
  }
}
