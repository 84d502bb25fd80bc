// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const Desk: Document<T.Desk, T.DeskVariables> = {
  name: 'Desk',
  text: "query Desk{desk{attended urgentUnanswered duties{id takenAt runsUntil colleague{id name}}}}",
};

export const TakeDesk: Document<T.TakeDesk, T.TakeDeskVariables> = {
  name: 'TakeDesk',
  text: "mutation TakeDesk($input:TakeDeskInput!){takeDesk(input:$input){...on TakeDeskSuccess{duty{id runsUntil}}...on Refusal{code message}}}",
};

export const LeaveDesk: Document<T.LeaveDesk, T.LeaveDeskVariables> = {
  name: 'LeaveDesk',
  text: "mutation LeaveDesk($input:LeaveDeskInput!){leaveDesk(input:$input){...on LeaveDeskSuccess{unattended}...on Refusal{code message}}}",
};
