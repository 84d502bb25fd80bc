// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DoorPlaces: Document<T.DoorPlaces, T.DoorPlacesVariables> = {
  name: 'DoorPlaces',
  text: "query DoorPlaces{departments(first:300){nodes{id name city}}}",
};

export const DeskDoors: Document<T.DeskDoors, T.DeskDoorsVariables> = {
  name: 'DeskDoors',
  text: "query DeskDoors($after:String$departmentId:ID$running:Boolean){accessRefusals(first:30 after:$after departmentId:$departmentId running:$running){nodes{...ClosedDoor}pageInfo{hasNextPage endCursor}}}fragment ClosedDoor on AccessRefusal{id kind running endKind minutesWaited clockSuspect arrivedAt{at date precision asWritten}endedAt{at date precision asWritten}department{id shortName zone}lawyer{id name}}",
};

export const DoorNow: Document<T.DoorNow, T.DoorNowVariables> = {
  name: 'DoorNow',
  text: "query DoorNow($ids:[ID!]!){accessRefusals(ids:$ids first:1){nodes{...ClosedDoor}}}fragment ClosedDoor on AccessRefusal{id kind running endKind minutesWaited clockSuspect arrivedAt{at date precision asWritten}endedAt{at date precision asWritten}department{id shortName zone}lawyer{id name}}",
};

export const DoorWords: Document<T.DoorWords, T.DoorWordsVariables> = {
  name: 'DoorWords',
  text: "query DoorWords($ids:[ID!]!){accessRefusals(ids:$ids first:1){nodes{id told extraPapersAsked refusedBy{...DoorOfficer}statements{id kind told saidAt{at date precision asWritten}saidBy{...DoorOfficer}}detentions{id person{id name nameless description birthYear}}}}}fragment DoorOfficer on RefusingOfficer{badge post name}",
};

export const DoorStays: Document<T.DoorStays, T.DoorStaysVariables> = {
  name: 'DoorStays',
  text: "query DoorStays($departmentId:ID!$includePast:Boolean){presences(departmentId:$departmentId includePast:$includePast){...DoorStay}}fragment DoorStay on Presence{id since endedAt endKind clockSuspect lawyer{id name}}",
};
