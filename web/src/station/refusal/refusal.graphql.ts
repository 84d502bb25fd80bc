// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const RefusalsAt: Document<T.RefusalsAt, T.RefusalsAtVariables> = {
  name: 'RefusalsAt',
  text: "query RefusalsAt($id:ID!){department(id:$id){id name shortName zone accessRefusals{id viewerCan attachmentCount kind running arrivedAt{...CaseWhen}endedAt{at}endKind minutesWaited lawyer{id}statements{id kind told saidAt{at}saidBy{badge post name}}}}}fragment CaseWhen on When{at date precision asWritten}",
};

export const ReportRefusal: Document<T.ReportRefusal, T.ReportRefusalVariables> = {
  name: 'ReportRefusal',
  text: "mutation ReportRefusal($input:ReportAccessRefusalInput!){reportAccessRefusal(input:$input){__typename ...on ReportAccessRefusalSuccess{refusal{id}}...on Refusal{code message}}}",
};

export const RecordStatement: Document<T.RecordStatement, T.RecordStatementVariables> = {
  name: 'RecordStatement',
  text: "mutation RecordStatement($input:RecordRefusalStatementInput!){recordRefusalStatement(input:$input){__typename ...on RecordRefusalStatementSuccess{refusal{id}}...on Refusal{code message}}}",
};

export const EndRefusal: Document<T.EndRefusal, T.EndRefusalVariables> = {
  name: 'EndRefusal',
  text: "mutation EndRefusal($input:EndAccessRefusalInput!){endAccessRefusal(input:$input){__typename ...on EndAccessRefusalSuccess{refusal{id}}...on Refusal{code message}}}",
};
