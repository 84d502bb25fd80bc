import { Injectable } from '@nestjs/common';
import { isRefusal, isUuid } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { presentSessions, type OpenSession } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { Colleagues } from './staff-outcome.js';

/** A colleague's open sign-ins, as an administrator sees them. */
@Injectable()
export class ColleagueSessions {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
    private readonly colleagues: Colleagues,
  ) {}

  /** @returns null where there is no such colleague. */
  async of(staffId: string): Promise<OpenSession[] | null> {
    const found = isUuid(staffId) ? await this.colleagues.find(staffId) : null;
    if (!found || isRefusal(found)) return null;
    const { sessionId } = await this.db.actor();
    const sessions = presentSessions(await this.signIns.openSessions(staffId), sessionId);
    return sessions.sort((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
  }
}
