// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CasePapers: Document<T.CasePapers, T.CasePapersVariables> = {
  name: 'CasePapers',
  text: "query CasePapers($id:ID!){detention(id:$id){id person{...PersonRead}department{id zone}claims{id supersededBy department{id shortName}}protocols{id rootId viewerCan attachmentCount kind article part place recordedAt drawnAt{at date}defects{...DefectSeen}}findings(state:OPEN){id kind title sentence article severity caution confidence verify records{id kind field value}}findingCounts{open used dropped}questions{...Asked}}}fragment PersonRead on Person{id name birthYear birthDate languages sex citizenship disability}fragment DefectSeen on Defect{code title article severity caution confidence verify}fragment Asked on DefectQuestion{code recordId question why yesMeans noMeans article confidence verify}",
};

export const PapersRead: Document<T.PapersRead, T.PapersReadVariables> = {
  name: 'PapersRead',
  text: "query PapersRead($id:ID!){detention(id:$id){id person{...PersonRead}department{id zone}protocols{...ProtocolRead}}}fragment PersonRead on Person{id name birthYear birthDate languages sex citizenship disability}fragment ProtocolRead on Protocol{id rootId viewerCan kind article part place actPlace actText officerName officerPost witnesses explanationText personAddress personBirthDate note drawnAt{...SaidWhen}facts{absenceNoted articleStated copyReceiptSigned copyServed copyTranslated dateStated defenderRequested explanationRecorded explanationRefusalNoted groundStated interpreterPresent interpreterSigned interpreterWarned is48HourTrack language languageDetermined languageRequested officerNameStated officerPostStated officerSigned onlyPoliceWitnesses partStated personSigned placeStated readOffered refusalNoted remarksAttached remarksMade rightsExplainedMark transferRightExplained actAt{...SaidWhen}completedAt{...SaidWhen}copyServedAt{...SaidWhen}courtReceivedAt{...SaidWhen}explanationAt{...SaidWhen}rightsExplainedAt{...SaidWhen}startedAt{...SaidWhen}}}fragment SaidWhen on When{at date precision asWritten local zone}",
};

export const RecordProtocol: Document<T.RecordProtocol, T.RecordProtocolVariables> = {
  name: 'RecordProtocol',
  text: "mutation RecordProtocol($input:RecordProtocolInput!){recordProtocol(input:$input){__typename ...on RecordProtocolSuccess{protocol{id}}...on Refusal{code message}}}",
};

export const AnswerQuestion: Document<T.AnswerQuestion, T.AnswerQuestionVariables> = {
  name: 'AnswerQuestion',
  text: "mutation AnswerQuestion($input:AnswerDefectQuestionInput!){answerDefectQuestion(input:$input){__typename ...on AnswerDefectQuestionSuccess{answer{id}}...on Refusal{code message}}}",
};

export const DropFinding: Document<T.DropFinding, T.DropFindingVariables> = {
  name: 'DropFinding',
  text: "mutation DropFinding($input:DropFindingInput!){dropFinding(input:$input){__typename ...on DropFindingSuccess{finding{id}}...on Refusal{code message}}}",
};
