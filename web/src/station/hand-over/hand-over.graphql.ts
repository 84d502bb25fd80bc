// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const HandOverGround: Document<T.HandOverGround, T.HandOverGroundVariables> = {
  name: 'HandOverGround',
  text: "query HandOverGround($filter:OpenDutiesFilter!){openDuties(filter:$filter){detentionId held detention{id person{id name description}department{id name shortName}}deadlines{...Clock}deadlineIds}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const Colleagues: Document<T.Colleagues, T.ColleaguesVariables> = {
  name: 'Colleagues',
  text: "query Colleagues{lawyers(first:100){nodes{id name languages openAssignmentCount presence{id department{id name shortName}}runningShifts{id}}}running:leaves(filter:{state:RUNNING}first:100){nodes{...Away}}planned:leaves(filter:{state:PLANNED}first:100){nodes{...Away}}}fragment Away on Leave{id from until colleague{id}}",
};

export const OwnShifts: Document<T.OwnShifts, T.OwnShiftsVariables> = {
  name: 'OwnShifts',
  text: "query OwnShifts($me:ID!){dutyShifts(filter:{lawyerId:$me state:RUNNING}first:5){nodes{id startsAt endsAt city department{id name shortName zone}}}}",
};

export const EndShift: Document<T.EndShift, T.EndShiftVariables> = {
  name: 'EndShift',
  text: "mutation EndShift($input:EndShiftInput!){endShift(input:$input){__typename ...on EndShiftSuccess{handedOver}...on Refusal{code message}}}",
};
