// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Court: Document<T.Court, T.CourtVariables> = {
  name: 'Court',
  text: "query Court($id:ID!){detention(id:$id){id viewerCan person{id name}department{id zone}protocols{id rootId kind article part drawnAt{...SaidWhen}}hearings{...CourtHearing}rulings{...CourtRuling}steps{...CourtStep}}}fragment SaidWhen on When{at date precision asWritten local zone}fragment CourtHearing on Hearing{id rootId viewerCan protocolId venue result judgeName note personPresent personHeard defenderPresent legalRepresentativePresent prosecutorNotified interpreterPresent clockSuspect court{id name shortName}heldAt{...SaidWhen}}fragment CourtRuling on Ruling{id rootId viewerCan protocolId hearingId penalty additionalPenalties arrestDays fineMci article part signed byAgency courtName judgeName note clockSuspect court{id name shortName}announcedAt{...SaidWhen}services{...CourtService}filings{id kind withdrawnAt}deadlines{...Clock}}fragment CourtService on RulingService{id viewerCan means servedTo note clockSuspect servedAt{...SaidWhen}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}fragment CourtStep on ProceduralStep{id rootId viewerCan kind title note rulingId aboutId clockSuspect at{...SaidWhen}}",
};

export const RecordHearing: Document<T.RecordHearing, T.RecordHearingVariables> = {
  name: 'RecordHearing',
  text: "mutation RecordHearing($input:RecordHearingInput!){recordHearing(input:$input){__typename ...on RecordHearingSuccess{hearing{id}}...on Refusal{code message path}}}",
};

export const RecordRuling: Document<T.RecordRuling, T.RecordRulingVariables> = {
  name: 'RecordRuling',
  text: "mutation RecordRuling($input:RecordRulingInput!){recordRuling(input:$input){__typename ...on RecordRulingSuccess{ruling{id}deadlines{...Clock}}...on Refusal{code message path}}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};

export const RecordService: Document<T.RecordService, T.RecordServiceVariables> = {
  name: 'RecordService',
  text: "mutation RecordService($input:RecordServiceInput!){recordService(input:$input){__typename ...on RecordServiceSuccess{service{id}changes{sentence}}...on Refusal{code message path}}}",
};

export const RecordStep: Document<T.RecordStep, T.RecordStepVariables> = {
  name: 'RecordStep',
  text: "mutation RecordStep($input:RecordStepInput!){recordStep(input:$input){__typename ...on RecordStepSuccess{step{id}changes{sentence}}...on Refusal{code message path}}}",
};

export const CorrectPaper: Document<T.CorrectPaper, T.CorrectPaperVariables> = {
  name: 'CorrectPaper',
  text: "mutation CorrectPaper($input:CorrectRecordInput!){correctRecord(input:$input){__typename ...on CorrectRecordSuccess{recordId changes{sentence}}...on Refusal{code message path}}}",
};

export const ConfirmTime: Document<T.ConfirmTime, T.ConfirmTimeVariables> = {
  name: 'ConfirmTime',
  text: "mutation ConfirmTime($input:ConfirmRecordTimeInput!){confirmRecordTime(input:$input){__typename ...on CorrectRecordSuccess{recordId changes{sentence}}...on Refusal{code message path}}}",
};
