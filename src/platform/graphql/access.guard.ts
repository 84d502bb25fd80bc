import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { currentOperation, Db, type Actor, type Credential } from '../db/index.js';
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
    // a subscription comes by a socket, where no operation runs: it is given one for this question only
    const apart = socketCredential(context) ?? (rule.slow ? currentOperation().credential : null);
    if (apart) await this.db.run(asking(apart), () => this.admitActor(rule));
    else await this.admitActor(rule);
    return true;
  }

  private async admitActor(rule: AccessRule): Promise<void> {
    admit(await this.db.actor(), rule);
  }
}

const asking = (credential: Credential) => ({ name: 'admit', mode: 'READ', credential }) as const;

/** @returns what a socket showed for itself when it connected; null for anything that came over HTTP. */
function socketCredential(context: ExecutionContext): Credential | null {
  if (context.getType<string>() !== 'graphql') return null;
  return context.getArgByIndex<{ credential?: Credential } | undefined>(2)?.credential ?? null;
}

/** @throws UNAUTHENTICATED, or NOT_FOUND for a role the rule does not name: what is not yours does not exist. */
export function admit(actor: Actor, rule: AccessRule): void {
  if (actor.kind !== 'STAFF' || !actor.role) {
    throw new GraphQLError('sign in first', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  if (!isAdmitted(actor, rule)) throw notFound();
}

/** @returns whether the rule lets this person in. */
export function isAdmitted(actor: Actor, rule: AccessRule): boolean {
  if (rule.roles === 'ANYONE') return true;
  if (actor.kind !== 'STAFF' || !actor.role) return false;
  return rule.roles === 'STAFF' || rule.roles.includes(actor.role);
}

const notFound = () =>
  new GraphQLError('there is nothing here for you', { extensions: { code: 'NOT_FOUND' } });
