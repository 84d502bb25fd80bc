import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Config } from '../platform/config/index.js';
import { Db } from '../platform/db/index.js';
import { AccessRegistry } from '../platform/graphql/index.js';
import { SESSION_COOKIE } from './credential.js';
import { Viewer } from './staff.types.js';
import { StaffRepository } from './store/staff.repository.js';

/** Shows a person to themselves, with what their role may do. */
@Injectable()
export class ViewerPresenter {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly access: AccessRegistry,
    private readonly config: Config,
  ) {}

  async present(): Promise<Viewer> {
    const { id, role } = await this.db.actor();
    const row = await this.staff.findOne(id!);
    const [name] = row ? await this.staff.names([row]) : [''];
    // plain routes that anybody may call are pages, not acts
    const viewerCan = [...this.access.all()]
      .filter(([, rule]) => typeof rule.roles === 'string' || rule.roles.includes(role!))
      .filter(([name, rule]) => isField(name) || rule.roles !== 'ANYONE')
      .map(([name]) => name)
      .sort();
    return {
      id: id!,
      role: role!,
      name: name ?? '',
      languages: row?.languages ?? [],
      viewerCan,
      demo: this.config.isDemo,
      now: new Date((await this.db.now()).epochMilliseconds),
      lockMinutes: this.config.get('PHONE_LOCK_MINUTES'),
    };
  }

  /** The cookie holds what the token is; Secure wherever the house is reached by https. */
  setCookie(response: Response | undefined, session: { token: string; expiresAt: Date }): void {
    response?.cookie(SESSION_COOKIE, session.token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.get('PUBLIC_URL').startsWith('https:'),
      expires: session.expiresAt,
      path: '/',
    });
  }
}

const isField = (name: string): boolean => /^(Query|Mutation|Subscription)\./.test(name);
