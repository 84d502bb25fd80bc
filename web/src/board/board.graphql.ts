// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Board: Document<T.Board, T.BoardVariables> = {
  name: 'Board',
  text: "query Board($eventId:ID$city:String){board(eventId:$eventId city:$city){asOf sweepAlive totals{heldCount unrepresentedCount lawyersPresent lawyersExpected openViolationCount needsFactsCount criminalCount withoutDepartmentCount}departments{...DepartmentLine}withoutDepartment{id}withoutDeadline{id}}}fragment DepartmentLine on DepartmentLoad{department{id name shortName city zone verified phone lawyersPresent{id lawyer{id name}}accessRefusals{id running}}heldCount unrepresentedCount lawyersPresent lawyersExpected openViolationCount nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const BoardPeople: Document<T.BoardPeople, T.BoardPeopleVariables> = {
  name: 'BoardPeople',
  text: "query BoardPeople($eventId:ID$city:String){board(eventId:$eventId city:$city){unrepresented{detention{...BoardPerson}nextClock{...Clock}}}}fragment BoardPerson on Detention{id status roleAtEvent department{id name shortName zone}person{id name nameless description birthYear sex citizenship disability languages}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const BoardHeld: Document<T.BoardHeld, T.BoardHeldVariables> = {
  name: 'BoardHeld',
  text: "query BoardHeld($filter:DetentionFilter!$after:String){detentions(filter:$filter first:100 after:$after){namesComplete nodes{...BoardPerson lawyer{id name}nextClock{...Clock}}pageInfo{hasNextPage endCursor}}}fragment BoardPerson on Detention{id status roleAtEvent department{id name shortName zone}person{id name nameless description birthYear sex citizenship disability languages}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const StandingPlace: Document<T.StandingPlace, T.StandingPlaceVariables> = {
  name: 'StandingPlace',
  text: "query StandingPlace($id:ID!){department(id:$id){id}}",
};
