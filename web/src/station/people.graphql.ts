// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const DepartmentPeople: Document<T.DepartmentPeople, T.DepartmentPeopleVariables> = {
  name: 'DepartmentPeople',
  text: "query DepartmentPeople($id:ID!){department(id:$id){id name shortName city zone verified lawyersPresent{id since lawyer{id name}}}held:detentions(filter:{departmentId:$id status:[HELD HOSPITAL UNKNOWN]}first:100){nodes{...HeldPerson}pageInfo{hasNextPage endCursor}}released:detentions(filter:{departmentId:$id status:[RELEASED]}first:50){nodes{...HeldPerson}}}fragment HeldPerson on Detention{id status releasedAt lastConfirmedAt placeVerified loggedAt roleAtEvent person{id name nameless description birthYear birthDate sex citizenship disability languages}nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const RestOfPeople: Document<T.RestOfPeople, T.RestOfPeopleVariables> = {
  name: 'RestOfPeople',
  text: "query RestOfPeople($id:ID!$after:String){held:detentions(filter:{departmentId:$id status:[HELD HOSPITAL UNKNOWN]}first:100 after:$after){nodes{...HeldPerson}pageInfo{hasNextPage endCursor}}}fragment HeldPerson on Detention{id status releasedAt lastConfirmedAt placeVerified loggedAt roleAtEvent person{id name nameless description birthYear birthDate sex citizenship disability languages}nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const ClaimCustody: Document<T.ClaimCustody, T.ClaimCustodyVariables> = {
  name: 'ClaimCustody',
  text: "mutation ClaimCustody($input:ClaimCustodyInput!){claimCustody(input:$input){__typename ...on ClaimCustodySuccess{claim{id}}...on Refusal{code message}}}",
};
