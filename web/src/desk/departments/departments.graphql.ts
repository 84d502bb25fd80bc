// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskDepartments: Document<T.DeskDepartments, T.DeskDepartmentsVariables> = {
  name: 'DeskDepartments',
  text: "query DeskDepartments($after:String$search:String$city:String$verified:Boolean$merged:Boolean){departments(first:40 after:$after search:$search city:$city verified:$verified merged:$merged){nodes{...KeptDepartment}pageInfo{hasNextPage endCursor}}}fragment KeptDepartment on Department{id code version name nameRu nameKk nameEn region city type address phone zone confidence verified verifiedAt verifiedAgainst verifiedBy{id name}merge{...StandingMerge}mergedHere{...StandingMerge}viewerCan}fragment StandingMerge on DepartmentMerge{id reason mergedAt mergedBy{id name}from{id name viewerCan}into{id name}}",
};

export const VerifyDepartment: Document<T.VerifyDepartment, T.VerifyDepartmentVariables> = {
  name: 'VerifyDepartment',
  text: "mutation VerifyDepartment($input:VerifyDepartmentInput!){verifyDepartment(input:$input){...on VerifyDepartmentSuccess{department{...KeptDepartment}}...on Refusal{code message}}}fragment KeptDepartment on Department{id code version name nameRu nameKk nameEn region city type address phone zone confidence verified verifiedAt verifiedAgainst verifiedBy{id name}merge{...StandingMerge}mergedHere{...StandingMerge}viewerCan}fragment StandingMerge on DepartmentMerge{id reason mergedAt mergedBy{id name}from{id name viewerCan}into{id name}}",
};

export const UpdateDepartment: Document<T.UpdateDepartment, T.UpdateDepartmentVariables> = {
  name: 'UpdateDepartment',
  text: "mutation UpdateDepartment($input:UpdateDepartmentInput!){updateDepartment(input:$input){...on UpdateDepartmentSuccess{department{...KeptDepartment}}...on Refusal{code message}}}fragment KeptDepartment on Department{id code version name nameRu nameKk nameEn region city type address phone zone confidence verified verifiedAt verifiedAgainst verifiedBy{id name}merge{...StandingMerge}mergedHere{...StandingMerge}viewerCan}fragment StandingMerge on DepartmentMerge{id reason mergedAt mergedBy{id name}from{id name viewerCan}into{id name}}",
};
