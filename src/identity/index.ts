export { credentialOf, SESSION_COOKIE } from './credential.js';
export { passwordFault } from './domain/password.js';
export { StaffDeactivated, StaffRoleChanged } from './events.js';
export { IdentityModule } from './identity.module.js';
export { Lawyers } from './lawyers.js';
export { Passwords } from './passwords.js';
export { StaffMembers } from './staff-members.js';
export { Lawyer, StaffMember, StaffRoleEnum, Viewer } from './staff.types.js';
export { SignInRepository } from './store/sign-in.repository.js';
export { StaffRow } from './store/staff.entity.js';
export { StaffRepository, type NewStaff } from './store/staff.repository.js';

import { StaffRow } from './store/staff.entity.js';

export const identityEntities = [StaffRow];
