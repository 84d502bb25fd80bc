// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Leaves: Document<T.Leaves, T.LeavesVariables> = {
  name: 'Leaves',
  text: "query Leaves($filter:LeaveFilter!$after:String){leaves(filter:$filter first:20 after:$after){nodes{...LeaveShown}pageInfo{hasNextPage endCursor}}}fragment LeaveShown on Leave{id state from until reason viewerCan colleague{id name role}handOvers{id state detention{id person{id name description}}assignment{id lawyer{id name}}}}",
};

export const LeaveColleagues: Document<T.LeaveColleagues, T.LeaveColleaguesVariables> = {
  name: 'LeaveColleagues',
  text: "query LeaveColleagues($after:String){staff(first:100 after:$after){nodes{id name role viewerCan}pageInfo{hasNextPage endCursor}}}",
};

export const PlanLeave: Document<T.PlanLeave, T.PlanLeaveVariables> = {
  name: 'PlanLeave',
  text: "mutation PlanLeave($input:PlanLeaveInput!){planLeave(input:$input){...on PlanLeaveSuccess{leave{id state handOvers{id state}}}...on Refusal{code message}}}",
};

export const CancelLeave: Document<T.CancelLeave, T.CancelLeaveVariables> = {
  name: 'CancelLeave',
  text: "mutation CancelLeave($input:CancelLeaveInput!){cancelLeave(input:$input){...on CancelLeaveSuccess{leave{id}}...on Refusal{code message}}}",
};
