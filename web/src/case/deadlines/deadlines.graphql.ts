// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CloseDeadline: Document<T.CloseDeadline, T.CloseDeadlineVariables> = {
  name: 'CloseDeadline',
  text: "mutation CloseDeadline($input:CloseDeadlineInput!){closeDeadline(input:$input){...on CloseDeadlineSuccess{deadline{id state}}...on Refusal{code message}}}",
};

export const FileAppeal: Document<T.FileAppeal, T.FileAppealVariables> = {
  name: 'FileAppeal',
  text: "mutation FileAppeal($input:FileAppealInput!){fileAppeal(input:$input){...on FileAppealSuccess{filing{id}findingsNotUsed openFindings{id title}}...on Refusal{code message}}}",
};

export const WithdrawFiling: Document<T.WithdrawFiling, T.WithdrawFilingVariables> = {
  name: 'WithdrawFiling',
  text: "mutation WithdrawFiling($input:WithdrawFilingInput!){withdrawFiling(input:$input){...on WithdrawFilingSuccess{filing{id}}...on Refusal{code message}}}",
};
