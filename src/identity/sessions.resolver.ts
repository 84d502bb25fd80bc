import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { isRefusal } from '../kernel/index.js';
import { Access, presentRefusal, type RefusalType } from '../platform/graphql/index.js';
import { deviceOf } from './domain/device.js';
import { OpenSession } from './staff.types.js';
import {
  AcceptInvitation,
  AcceptInvitationInput,
  AcceptInvitationResult,
} from './verbs/accept-invitation.js';
import {
  ChangePassword,
  ChangePasswordInput,
  ChangePasswordResult,
  type ChangePasswordSuccess,
} from './verbs/change-password.js';
import { OwnSessions } from './verbs/own-sessions.js';
import { RevokeSessionInput, RevokeSessionResult } from './verbs/revoke-session.js';
import type { SignInSuccess } from './verbs/sign-in.js';
import { ViewerPresenter } from './viewer-presenter.js';

/** A person's own sign-ins and password. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly own: OwnSessions,
    private readonly accept: AcceptInvitation,
    private readonly change: ChangePassword,
    private readonly viewers: ViewerPresenter,
  ) {}

  @Query(() => [OpenSession], { description: 'your own open sessions, newest first' })
  @Access('STAFF')
  sessions(): Promise<OpenSession[]> {
    return this.own.list();
  }

  @Query(() => Boolean, {
    description:
      'the session this request came with was ended to take its device away: the app wipes what it keeps. False for everybody else',
  })
  @Access('ANYONE')
  deviceTakenBack(): Promise<boolean> {
    return this.own.isTakenBack();
  }

  @Mutation(() => RevokeSessionResult, { description: 'ends one of your own sessions' })
  @Access('STAFF')
  revokeSession(@Args('input') input: RevokeSessionInput) {
    return this.own.revoke(input);
  }

  @Mutation(() => AcceptInvitationResult, { description: 'sets a password by a link, once, and signs in' })
  @Access('ANYONE')
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() context: { req?: Request; res?: Response },
  ): Promise<SignInSuccess | RefusalType> {
    const result = await this.accept.handle(input, deviceOf(context.req?.headers['user-agent']));
    if (isRefusal(result)) return presentRefusal(result);
    this.viewers.setCookie(context.res, result);
    return result;
  }

  @Mutation(() => ChangePasswordResult, { description: 'your own; ends your other sessions' })
  @Access('STAFF', { slow: true })
  async changePassword(
    @Args('input') input: ChangePasswordInput,
  ): Promise<ChangePasswordSuccess | RefusalType> {
    const result = await this.change.handle(input);
    return isRefusal(result) ? presentRefusal(result) : result;
  }
}
