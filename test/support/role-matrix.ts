import type { StaffRole } from '../../src/platform/db/index.js';

const CASES: readonly StaffRole[] = ['COORDINATOR', 'LAWYER', 'OPERATOR'];
const DEFENCE: readonly StaffRole[] = ['COORDINATOR', 'LAWYER'];
const OFFICE: readonly StaffRole[] = ['ADMINISTRATOR'];
const DESK: readonly StaffRole[] = ['COORDINATOR'];

/** Who may call what, written by hand from what each role is for. The server is compared with this, not this with the server. */
export const ROLE_MATRIX: Readonly<Record<string, readonly StaffRole[] | 'STAFF' | 'ANYONE'>> = {
  'Query.viewer': 'STAFF',
  'Query.staff': ['ADMINISTRATOR', 'COORDINATOR'],
  'Mutation.signIn': 'ANYONE',
  'Mutation.signOut': 'STAFF',
  'Query.sessions': 'STAFF',
  'Mutation.revokeSession': 'STAFF',
  'Mutation.changePassword': 'STAFF',
  'Mutation.acceptInvitation': 'ANYONE',
  'Mutation.addStaff': OFFICE,
  'Mutation.inviteStaff': OFFICE,
  'Mutation.changeStaffRole': OFFICE,
  'Mutation.deactivateStaff': OFFICE,
  'Mutation.revokeSessions': OFFICE,
  'Query.sessions': 'STAFF',
  'Mutation.revokeSession': 'STAFF',
  'Mutation.changePassword': 'STAFF',
  'Mutation.acceptInvitation': 'ANYONE',
  'Mutation.addStaff': ['ADMINISTRATOR'],
  'Mutation.inviteStaff': ['ADMINISTRATOR'],
  'Mutation.changeStaffRole': ['ADMINISTRATOR'],
  'Mutation.deactivateStaff': ['ADMINISTRATOR'],
  'Mutation.revokeSessions': ['ADMINISTRATOR'],
  'Query.auditTrail': ['ADMINISTRATOR', 'COORDINATOR'],

  'Query.departments': 'STAFF',
  'Query.department': 'STAFF',
  'Query.events': 'STAFF',
  'Query.detention': CASES,
  'Query.detentions': CASES,
  'Mutation.openEvent': DESK,
  'Mutation.parseDetaineeList': CASES,
  'Mutation.logDetainees': CASES,
  'Mutation.claimCustody': CASES,
  'Mutation.claimStart': CASES,
  'Mutation.classifyDetention': DEFENCE,
  'Mutation.setFamilyAnswer': DEFENCE,
  'Mutation.mergePersons': DEFENCE,
  'Mutation.undoMerge': DEFENCE,

  'Query.watchRequests': DESK,

  'Query.alerts': 'STAFF',
  'Query.mailFailures': ['ADMINISTRATOR', 'COORDINATOR'],
  'Mutation.markAlertsSeen': 'STAFF',
  'Subscription.alerts': 'STAFF',
};
