import { Module } from '@nestjs/common';
import { AuditActorResolver } from './audit-actor.resolver.js';
import { IdentityResolver } from './identity.resolver.js';
import { Invitations } from './invitations.js';
import { Lawyers } from './lawyers.js';
import './messages.js';
import { Passwords } from './passwords.js';
import { SessionTimes } from './session-times.js';
import { SessionsResolver } from './sessions.resolver.js';
import { StaffAdministrationResolver, StaffVerbs } from './staff-administration.resolver.js';
import { StaffMembers } from './staff-members.js';
import { StaffMemberFieldsResolver } from './staff.fields.js';
import { SignInRepository } from './store/sign-in.repository.js';
import { StaffRepository } from './store/staff.repository.js';
import { AcceptInvitation } from './verbs/accept-invitation.js';
import { AddStaff } from './verbs/add-staff.js';
import { BeginSession } from './verbs/begin-session.js';
import { ChangePassword } from './verbs/change-password.js';
import { ChangeStaffRole } from './verbs/change-staff-role.js';
import { ColleagueSessions } from './verbs/colleague-sessions.js';
import { DeactivateStaff } from './verbs/deactivate-staff.js';
import { InviteStaff } from './verbs/invite-staff.js';
import { OwnSessions } from './verbs/own-sessions.js';
import { ReactivateStaff } from './verbs/reactivate-staff.js';
import { RevokeSession } from './verbs/revoke-session.js';
import { RevokeSessions } from './verbs/revoke-sessions.js';
import { RevokeStaffSession } from './verbs/revoke-staff-session.js';
import { SignIn } from './verbs/sign-in.js';
import { Colleagues } from './verbs/staff-outcome.js';
import { ViewerPresenter } from './viewer-presenter.js';
import { InvitationController } from './web/invitation.controller.js';

const staffVerbs = [
  AddStaff,
  ChangeStaffRole,
  DeactivateStaff,
  InviteStaff,
  ReactivateStaff,
  RevokeSessions,
  RevokeStaffSession,
  ColleagueSessions,
  StaffVerbs,
  Colleagues,
  Invitations,
];
const signInVerbs = [AcceptInvitation, BeginSession, ChangePassword, OwnSessions, RevokeSession, SignIn];
const resolvers = [
  AuditActorResolver,
  IdentityResolver,
  SessionsResolver,
  StaffAdministrationResolver,
  StaffMemberFieldsResolver,
];

@Module({
  controllers: [InvitationController],
  providers: [
    ...resolvers,
    ...signInVerbs,
    ...staffVerbs,
    Lawyers,
    Passwords,
    SessionTimes,
    SignInRepository,
    StaffMembers,
    StaffRepository,
    ViewerPresenter,
  ],
  exports: [Lawyers, Passwords, SignInRepository, StaffMembers, StaffRepository],
})
export class IdentityModule {}
