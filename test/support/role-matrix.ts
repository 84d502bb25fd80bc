import type { StaffRole } from '../../src/platform/db/index.js';

const CASES: readonly StaffRole[] = ['COORDINATOR', 'LAWYER', 'OPERATOR'];
const DEFENCE: readonly StaffRole[] = ['COORDINATOR', 'LAWYER'];
const OFFICE: readonly StaffRole[] = ['ADMINISTRATOR'];
const COUNTING: readonly StaffRole[] = ['ANALYST', 'COORDINATOR'];
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

  'Query.presences': CASES,
  'Query.accessRefusals': DEFENCE,
  'Mutation.checkIn': DEFENCE,
  'Mutation.checkOut': DEFENCE,
  'Mutation.reportAccessRefusal': DEFENCE,
  'Mutation.endAccessRefusal': DEFENCE,

  'Query.lawyers': CASES,
  'Query.dutyShifts': CASES,
  'Query.assignments': CASES,
  'Mutation.planShift': DEFENCE,
  'Mutation.startShift': DEFENCE,
  'Mutation.endShift': DEFENCE,
  'Mutation.assignLawyer': DESK,
  'Mutation.respondToAssignment': ['LAWYER'],
  'Mutation.withdrawAssignment': DESK,
  'Mutation.completeAssignment': DEFENCE,
  'Mutation.declareConflict': DEFENCE,

  'Query.rightsCatalogue': CASES,
  'Mutation.recordRightsChecks': DEFENCE,
  'Query.watchRequests': DESK,
  'Query.watchLeads': DESK,
  'Query.canaries': ['ADMINISTRATOR', 'COORDINATOR'],
  'Mutation.addCanary': ['ADMINISTRATOR', 'COORDINATOR'],
  'Mutation.retireCanary': ['ADMINISTRATOR', 'COORDINATOR'],

  'Query.alerts': 'STAFF',
  'Query.mailFailures': ['ADMINISTRATOR', 'COORDINATOR'],
  'Mutation.markAlertsSeen': 'STAFF',
  'Subscription.alerts': 'STAFF',

  'Query.statistics': COUNTING,
  'Query.exports': COUNTING,
  'Mutation.requestExport': COUNTING,
  'Mutation.approveExport': DESK,

  'Query.deadline': CASES,
  'Query.deadlines': CASES,
  'Query.rulePack': 'STAFF',
  'Mutation.recordProtocol': DEFENCE,
  'Mutation.recordHearing': DEFENCE,
  'Mutation.recordRuling': DEFENCE,
  'Mutation.recordService': DEFENCE,
  'Mutation.fileAppeal': DEFENCE,
  'Mutation.withdrawFiling': DEFENCE,
  'Mutation.correctRecord': DEFENCE,
  'Mutation.confirmRecordTime': DEFENCE,
  'Mutation.acknowledgeDeadline': DEFENCE,
  'Mutation.closeDeadline': DEFENCE,

  'Query.board': CASES,
  'Subscription.boardChanged': CASES,
};
