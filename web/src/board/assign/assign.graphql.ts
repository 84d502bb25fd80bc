// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const BoardLawyers: Document<T.BoardLawyers, T.BoardLawyersVariables> = {
  name: 'BoardLawyers',
  text: "query BoardLawyers{lawyers(first:100){nodes{...BoardLawyer}}leaves(filter:{state:RUNNING}first:100){nodes{id until colleague{id}}}}fragment BoardLawyer on Lawyer{id name languages openAssignmentCount presence{id since department{id name shortName}}runningShifts{id endsAt city department{id name shortName}}}",
};

export const AssignLawyer: Document<T.AssignLawyer, T.AssignLawyerVariables> = {
  name: 'AssignLawyer',
  text: "mutation AssignLawyer($input:AssignLawyerInput!){assignLawyer(input:$input){...on AssignLawyerSuccess{assignment{id state}}...on Refusal{code message}}}",
};

export const WithdrawAssignment: Document<T.WithdrawAssignment, T.WithdrawAssignmentVariables> = {
  name: 'WithdrawAssignment',
  text: "mutation WithdrawAssignment($input:WithdrawAssignmentInput!){withdrawAssignment(input:$input){...on WithdrawAssignmentSuccess{assignment{id state}}...on Refusal{code message}}}",
};
