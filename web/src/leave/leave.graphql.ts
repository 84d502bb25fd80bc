// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const OwnLeaves: Document<T.OwnLeaves, T.OwnLeavesVariables> = {
  name: 'OwnLeaves',
  text: "query OwnLeaves($me:ID!$after:String){leaves(filter:{staffId:$me}first:20 after:$after){nodes{...OwnLeave}pageInfo{hasNextPage endCursor}}}fragment OwnLeave on Leave{id state from until reason handOvers{id state detention{id person{id name description}}assignment{id lawyer{id name}}}}",
};

export const PlanOwnLeave: Document<T.PlanOwnLeave, T.PlanOwnLeaveVariables> = {
  name: 'PlanOwnLeave',
  text: "mutation PlanOwnLeave($input:PlanLeaveInput!){planLeave(input:$input){...on PlanLeaveSuccess{leave{id handOvers{id}}}...on Refusal{code message}}}",
};

export const CancelOwnLeave: Document<T.CancelOwnLeave, T.CancelOwnLeaveVariables> = {
  name: 'CancelOwnLeave',
  text: "mutation CancelOwnLeave($input:CancelLeaveInput!){cancelLeave(input:$input){...on CancelLeaveSuccess{leave{id}}...on Refusal{code message}}}",
};
