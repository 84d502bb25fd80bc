// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskErasures: Document<T.DeskErasures, T.DeskErasuresVariables> = {
  name: 'DeskErasures',
  text: "query DeskErasures($after:String$open:Boolean){erasures(first:20 after:$after open:$open){nodes{...ErasureLine}pageInfo{hasNextPage endCursor}}}fragment ErasureLine on Erasure{id state reason note episodes records requestedAt requestedById approvedAt dueAt endedAt person{id name nameless description birthYear}}",
};

export const ApproveErasure: Document<T.ApproveErasure, T.ApproveErasureVariables> = {
  name: 'ApproveErasure',
  text: "mutation ApproveErasure($input:ApproveErasureInput!){approveErasure(input:$input){...on ApproveErasureSuccess{erasure{id}}...on Refusal{code message}}}",
};

export const WithdrawErasure: Document<T.WithdrawErasure, T.WithdrawErasureVariables> = {
  name: 'WithdrawErasure',
  text: "mutation WithdrawErasure($input:WithdrawErasureInput!){withdrawErasure(input:$input){...on WithdrawErasureSuccess{erasure{id}}...on Refusal{code message}}}",
};
