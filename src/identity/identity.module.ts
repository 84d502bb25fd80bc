import { Module } from '@nestjs/common';
import { AuditActorResolver } from './audit-actor.resolver.js';
import { IdentityResolver } from './identity.resolver.js';
import { Lawyers } from './lawyers.js';
import './messages.js';
import { Passwords } from './passwords.js';
import { SignInRepository } from './store/sign-in.repository.js';
import { StaffRepository } from './store/staff.repository.js';
import { SignIn } from './verbs/sign-in.js';
import { ViewerPresenter } from './viewer-presenter.js';

@Module({
  providers: [
    AuditActorResolver,
    IdentityResolver,
    Lawyers,
    Passwords,
    SignInRepository,
    StaffRepository,
    SignIn,
    ViewerPresenter,
  ],
  exports: [Lawyers, Passwords, SignInRepository, StaffRepository],
})
export class IdentityModule {}
