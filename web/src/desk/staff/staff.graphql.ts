// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskStaff: Document<T.DeskStaff, T.DeskStaffVariables> = {
  name: 'DeskStaff',
  text: "query DeskStaff($after:String$role:StaffRole){staff(first:30 after:$after role:$role){nodes{...Colleague}pageInfo{hasNextPage endCursor}}}fragment Colleague on StaffMember{id name role languages active}",
};

export const ColleagueTrail: Document<T.ColleagueTrail, T.ColleagueTrailVariables> = {
  name: 'ColleagueTrail',
  text: "query ColleagueTrail($id:ID!){auditTrail(subjectId:$id first:50){nodes{id at kind operation actorId actorName actorRole}}}",
};

export const ColleagueSessions: Document<T.ColleagueSessions, T.ColleagueSessionsVariables> = {
  name: 'ColleagueSessions',
  text: "query ColleagueSessions($staffId:ID!){staffSessions(staffId:$staffId){...ColleagueSession}}fragment ColleagueSession on OpenSession{id createdAt lastSeenAt current device{system browser}}",
};

export const EndColleagueSession: Document<T.EndColleagueSession, T.EndColleagueSessionVariables> = {
  name: 'EndColleagueSession',
  text: "mutation EndColleagueSession($input:RevokeStaffSessionInput!){revokeStaffSession(input:$input){...on RevokeStaffSessionSuccess{sessions{id}}...on Refusal{code message}}}",
};

export const AddColleague: Document<T.AddColleague, T.AddColleagueVariables> = {
  name: 'AddColleague',
  text: "mutation AddColleague($input:AddStaffInput!){addStaff(input:$input){...on AddStaffSuccess{invitationLink staff{...Colleague}}...on Refusal{code message}}}fragment Colleague on StaffMember{id name role languages active}",
};

export const InviteColleague: Document<T.InviteColleague, T.InviteColleagueVariables> = {
  name: 'InviteColleague',
  text: "mutation InviteColleague($input:InviteStaffInput!){inviteStaff(input:$input){...on InviteStaffSuccess{invitationLink}...on Refusal{code message}}}",
};

export const ReactivateColleague: Document<T.ReactivateColleague, T.ReactivateColleagueVariables> = {
  name: 'ReactivateColleague',
  text: "mutation ReactivateColleague($input:ReactivateStaffInput!){reactivateStaff(input:$input){...on ReactivateStaffSuccess{invitationLink}...on Refusal{code message}}}",
};

export const DeactivateColleague: Document<T.DeactivateColleague, T.DeactivateColleagueVariables> = {
  name: 'DeactivateColleague',
  text: "mutation DeactivateColleague($input:DeactivateStaffInput!){deactivateStaff(input:$input){...on DeactivateStaffSuccess{staff{id}}...on Refusal{code message}}}",
};

export const ChangeColleagueRole: Document<T.ChangeColleagueRole, T.ChangeColleagueRoleVariables> = {
  name: 'ChangeColleagueRole',
  text: "mutation ChangeColleagueRole($input:ChangeStaffRoleInput!){changeStaffRole(input:$input){...on ChangeStaffRoleSuccess{staff{id role}}...on Refusal{code message}}}",
};

export const EndColleagueSessions: Document<T.EndColleagueSessions, T.EndColleagueSessionsVariables> = {
  name: 'EndColleagueSessions',
  text: "mutation EndColleagueSessions($input:RevokeSessionsInput!){revokeSessions(input:$input){...on RevokeSessionsSuccess{staff{id}}...on Refusal{code message}}}",
};
