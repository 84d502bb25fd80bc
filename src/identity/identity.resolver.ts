import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { isRefusal } from '../kernel/index.js';
import { Db, type StaffRole } from '../platform/db/index.js';
import {
  Access,
  decodeCursor,
  pageSize,
  presentRefusal,
  toConnection,
  type Connection,
  type RefusalType,
} from '../platform/graphql/index.js';
import { SESSION_COOKIE } from './credential.js';
import { deviceOf } from './domain/device.js';
import { StaffConnection, StaffRoleEnum, Viewer, type StaffMember } from './staff.types.js';
import { ViewerPresenter } from './viewer-presenter.js';
import { SignInRepository } from './store/sign-in.repository.js';
import { StaffRepository } from './store/staff.repository.js';
import { SignIn, SignInInput, SignInResult, type SignInSuccess } from './verbs/sign-in.js';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly db: Db,
    private readonly staffRows: StaffRepository,
    private readonly signIns: SignInRepository,
    private readonly signInVerb: SignIn,
    private readonly viewers: ViewerPresenter,
  ) {}

  @Query(() => Viewer)
  @Access('STAFF', { opens: 'show the signed-in person their own name' })
  viewer(): Promise<Viewer> {
    return this.viewers.present();
  }

  @Query(() => StaffConnection, { description: 'colleagues, oldest first' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'list colleagues' })
  async staff(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('role', { type: () => StaffRoleEnum, nullable: true }) role?: StaffRole,
  ): Promise<Connection<StaffMember>> {
    const size = pageSize(first);
    const rows = await this.staffRows.page(
      size,
      (decodeCursor(after)?.[0] as string | undefined) ?? null,
      role ?? null,
    );
    const names = await this.staffRows.names(rows);
    const named = rows.map((row, i) => ({ ...row, name: names[i] ?? '' }));
    return toConnection(named, size, { keyOf: (row) => [row.id], present: (row) => row, after });
  }

  @Mutation(() => SignInResult)
  @Access('ANYONE')
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: { req?: Request; res?: Response },
  ): Promise<SignInSuccess | RefusalType> {
    const result = await this.signInVerb.handle(input, deviceOf(context.req?.headers['user-agent']));
    if (isRefusal(result)) return presentRefusal(result);
    this.viewers.setCookie(context.res, result);
    return result;
  }

  @Mutation(() => Boolean, { description: 'ends the session this request came with' })
  @Access('STAFF')
  async signOut(@Context() context: { res?: Response }): Promise<boolean> {
    const { sessionId } = await this.db.actor();
    if (sessionId) await this.signIns.revoke({ sessionId }, false);
    context.res?.clearCookie(SESSION_COOKIE);
    context.res?.setHeader('Clear-Site-Data', '"cache", "storage"');
    return true;
  }
}
