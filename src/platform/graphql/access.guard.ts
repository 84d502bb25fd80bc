import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { Db, type Actor } from '../db/index.js';
import { ACCESS, type AccessRule } from './access.js';

/** First ring of access: the role may call this operation at all. Default deny, also for routes. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly db: Db,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) throw notFound();
    if (rule.roles === 'ANYONE') return true;
    admit(await this.db.actor(), rule);
    return true;
  }
}

/** @throws UNAUTHENTICATED, or NOT_FOUND for a role the rule does not name: what is not yours does not exist. */
export function admit(actor: Actor, rule: AccessRule): void {
  if (actor.kind !== 'STAFF' || !actor.role) {
    throw new GraphQLError('sign in first', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  if (Array.isArray(rule.roles) && !rule.roles.includes(actor.role)) throw notFound();
}

const notFound = () =>
  new GraphQLError('there is nothing here for you', { extensions: { code: 'NOT_FOUND' } });
