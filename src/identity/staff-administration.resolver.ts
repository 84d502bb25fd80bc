import { Injectable } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { OpenSession } from './staff.types.js';
import { AddStaff, AddStaffInput, AddStaffResult } from './verbs/add-staff.js';
import { ChangeStaffRole, ChangeStaffRoleInput, ChangeStaffRoleResult } from './verbs/change-staff-role.js';
import { ColleagueSessions } from './verbs/colleague-sessions.js';
import { DeactivateStaff, DeactivateStaffInput, DeactivateStaffResult } from './verbs/deactivate-staff.js';
import { InviteStaff, InviteStaffInput, InviteStaffResult } from './verbs/invite-staff.js';
import { ReactivateStaff, ReactivateStaffInput, ReactivateStaffResult } from './verbs/reactivate-staff.js';
import {
  RevokeStaffSession,
  RevokeStaffSessionInput,
  RevokeStaffSessionResult,
} from './verbs/revoke-staff-session.js';
import { RevokeSessions, RevokeSessionsInput, RevokeSessionsResult } from './verbs/revoke-sessions.js';

/** What an administrator does with colleagues. */
@Injectable()
export class StaffVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly add: AddStaff,
    readonly changeRole: ChangeStaffRole,
    readonly deactivate: DeactivateStaff,
    readonly invite: InviteStaff,
    readonly reactivate: ReactivateStaff,
    readonly revokeSession: RevokeStaffSession,
    readonly revokeSessions: RevokeSessions,
  ) {}
}

/** Administrators keep the list of colleagues; they see no case. */
@Resolver()
export class StaffAdministrationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly verbs: StaffVerbs,
    private readonly colleagueSessions: ColleagueSessions,
  ) {}

  @Query(() => [OpenSession], {
    nullable: true,
    description: 'a colleague’s open sessions, last used first; null where there is no such colleague',
  })
  @Access(['ADMINISTRATOR'])
  staffSessions(@Args('staffId', { type: () => ID }) staffId: string): Promise<OpenSession[] | null> {
    return this.colleagueSessions.of(staffId);
  }

  @Mutation(() => AddStaffResult)
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  addStaff(@Args('input') input: AddStaffInput) {
    return this.mutations.run(this.verbs.add, input);
  }

  @Mutation(() => InviteStaffResult)
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  inviteStaff(@Args('input') input: InviteStaffInput) {
    return this.mutations.run(this.verbs.invite, input);
  }

  @Mutation(() => ChangeStaffRoleResult)
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  changeStaffRole(@Args('input') input: ChangeStaffRoleInput) {
    return this.mutations.run(this.verbs.changeRole, input);
  }

  @Mutation(() => DeactivateStaffResult)
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  deactivateStaff(@Args('input') input: DeactivateStaffInput) {
    return this.mutations.run(this.verbs.deactivate, input);
  }

  @Mutation(() => ReactivateStaffResult, { description: 'lets somebody in again who was shut out' })
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  reactivateStaff(@Args('input') input: ReactivateStaffInput) {
    return this.mutations.run(this.verbs.reactivate, input);
  }

  @Mutation(() => RevokeStaffSessionResult, {
    description: 'ends one session of a colleague; what the app kept on that device is wiped',
  })
  @Access(['ADMINISTRATOR'])
  revokeStaffSession(@Args('input') input: RevokeStaffSessionInput) {
    return this.mutations.run(this.verbs.revokeSession, input);
  }

  @Mutation(() => RevokeSessionsResult, { description: 'ends every session of a colleague' })
  @Access(['ADMINISTRATOR'], { opens: 'show a colleague to an administrator' })
  revokeSessions(@Args('input') input: RevokeSessionsInput) {
    return this.mutations.run(this.verbs.revokeSessions, input);
  }
}
