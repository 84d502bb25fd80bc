// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const Exports: Document<T.Exports, T.ExportsVariables> = {
  name: 'Exports',
  text: "query Exports($after:String){exports(first:20 after:$after){nodes{...ExportLine}pageInfo{hasNextPage endCursor}}}fragment ExportLine on ExportRequest{id kind state purpose path requestedAt requestedById approvedAt approvedById expiresAt}",
};

export const ExportStaff: Document<T.ExportStaff, T.ExportStaffVariables> = {
  name: 'ExportStaff',
  text: "query ExportStaff{staff(first:100){nodes{id name}}}",
};

export const RequestExport: Document<T.RequestExport, T.RequestExportVariables> = {
  name: 'RequestExport',
  text: "mutation RequestExport($input:RequestExportInput!){requestExport(input:$input){...on RequestExportSuccess{export{...ExportLine}}...on Refusal{code message}}}fragment ExportLine on ExportRequest{id kind state purpose path requestedAt requestedById approvedAt approvedById expiresAt}",
};

export const ApproveExport: Document<T.ApproveExport, T.ApproveExportVariables> = {
  name: 'ApproveExport',
  text: "mutation ApproveExport($input:ApproveExportInput!){approveExport(input:$input){...on ApproveExportSuccess{export{id state}}...on Refusal{code message}}}",
};
