// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const BoardEvents: Document<T.BoardEvents, T.BoardEventsVariables> = {
  name: 'BoardEvents',
  text: "query BoardEvents{events(first:50){nodes{...BoardEvent}}}fragment BoardEvent on AssemblyEvent{id title city place startsAt zone form}",
};

export const OpenEvent: Document<T.OpenEvent, T.OpenEventVariables> = {
  name: 'OpenEvent',
  text: "mutation OpenEvent($input:OpenEventInput!){openEvent(input:$input){...on OpenEventSuccess{event{...BoardEvent}}...on Refusal{code message}}}fragment BoardEvent on AssemblyEvent{id title city place startsAt zone form}",
};

export const EventDepartments: Document<T.EventDepartments, T.EventDepartmentsVariables> = {
  name: 'EventDepartments',
  text: "query EventDepartments($city:String!){departments(city:$city first:300){nodes{id name shortName type address phone verified}}dutyShifts(first:100){nodes{id state startsAt endsAt city department{id}lawyer{id name}}}}",
};

export const PlanShift: Document<T.PlanShift, T.PlanShiftVariables> = {
  name: 'PlanShift',
  text: "mutation PlanShift($input:PlanShiftInput!){planShift(input:$input){...on PlanShiftSuccess{shift{id}}...on Refusal{code message}}}",
};
