// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Stations: Document<T.Stations, T.StationsVariables> = {
  name: 'Stations',
  text: "query Stations($me:ID!){board{asOf sweepAlive departments{department{id name shortName city zone lawyersPresent{id since lawyer{id name}}}heldCount unrepresentedCount openViolationCount nextClock{...Clock}}withoutDepartment{id}}dutyShifts(filter:{lawyerId:$me}first:20){nodes{id state city department{id name shortName zone}startsAt endsAt startedAt}}assignments(filter:{lawyerId:$me state:[OFFERED]}first:50){nodes{id role offeredAt handedOverFrom detention{id person{id name description}department{id name shortName}}}}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const AllDepartments: Document<T.AllDepartments, T.AllDepartmentsVariables> = {
  name: 'AllDepartments',
  text: "query AllDepartments($after:String){departments(first:100 after:$after){nodes{id name shortName city region zone type}pageInfo{hasNextPage endCursor}}}",
};

export const CheckIn: Document<T.CheckIn, T.CheckInVariables> = {
  name: 'CheckIn',
  text: "mutation CheckIn($input:CheckInInput!){checkIn(input:$input){__typename ...on CheckInSuccess{presence{id}}...on Refusal{code message}}}",
};

export const CheckOut: Document<T.CheckOut, T.CheckOutVariables> = {
  name: 'CheckOut',
  text: "mutation CheckOut($input:CheckOutInput!){checkOut(input:$input){__typename ...on CheckOutSuccess{presence{id}}...on Refusal{code message}}}",
};

export const StartShift: Document<T.StartShift, T.StartShiftVariables> = {
  name: 'StartShift',
  text: "mutation StartShift($input:StartShiftInput!){startShift(input:$input){__typename ...on StartShiftSuccess{shift{id}}...on Refusal{code message}}}",
};

export const AnswerOffer: Document<T.AnswerOffer, T.AnswerOfferVariables> = {
  name: 'AnswerOffer',
  text: "mutation AnswerOffer($input:RespondToAssignmentInput!){respondToAssignment(input:$input){__typename ...on RespondToAssignmentSuccess{assignment{id state}}...on Refusal{code message}}}",
};
