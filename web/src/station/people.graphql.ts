// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const DepartmentPeople: Document<T.DepartmentPeople, T.DepartmentPeopleVariables> = {
  name: 'DepartmentPeople',
  text: "query DepartmentPeople($id:ID!$after:String){department(id:$id){id name city zone verified}detentions(filter:{departmentId:$id status:[HELD HOSPITAL UNKNOWN RELEASED]}first:100 after:$after){nodes{...HeldPerson}pageInfo{hasNextPage endCursor}}}fragment HeldPerson on Detention{id status releasedAt lastConfirmedAt placeVerified loggedAt roleAtEvent person{id name nameless description birthYear birthDate sex citizenship disability languages}claims{id kind source verified recordedAt}nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};
