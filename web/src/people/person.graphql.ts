// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const PersonCase: Document<T.PersonCase, T.PersonCaseVariables> = {
  name: 'PersonCase',
  text: "query PersonCase($id:ID!){detention(id:$id){...HeldPerson viewerCan chargedArticle track noPackCovers clockFacts familyAnswer department{id name shortName zone viewerCan}lawyer{id name}person{notes contact seeksAsylum}claims{id kind source verified saidAt{at date asWritten precision}recordedAt supersededBy clockSuspect department{id name shortName}}starts{...StartSaid}deadlines{...Clock startBound latestArguableAt confidence assumptions explanation{text article arithmetic{from to}}}rightsDueNow{urgency why dueSince isEmphasised kind{code}}applicableRights{applies isEmphasised kind{...Right}}rightsChecks{...Check}protocols{id kind recordedAt defects{code}}hearings{id}rulings{id services{id}}findingCounts{open}hearings{id viewerCan attachmentCount heldAt{...CaseWhen}}rulings{id viewerCan attachmentCount announcedAt{...CaseWhen}}accessRefusals{id running viewerCan attachmentCount department{id}arrivedAt{...CaseWhen}}}}fragment HeldPerson on Detention{id status releasedAt lastConfirmedAt placeVerified loggedAt roleAtEvent person{id name nameless description birthYear birthDate sex citizenship disability languages}nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}fragment StartSaid on DetentionStart{id viewerCan kind source clockSuspect recordedAt supersededBy supersededReason saidAt{...SaidWhen}}fragment SaidWhen on When{at date precision asWritten local zone}fragment Right on RightsCheckKind{code label question urgency raisesAlarm verify norm{text}}fragment Check on RightsCheck{id viewerCan attachmentCount at{...CaseWhen}kind{code}outcome manner isViolation alarm note waitedMinutes supersededBy supersededReason recordedAt recordedBy}fragment CaseWhen on When{at date precision asWritten}",
};

export const RecordChecks: Document<T.RecordChecks, T.RecordChecksVariables> = {
  name: 'RecordChecks',
  text: "mutation RecordChecks($input:RecordRightsChecksInput!){recordRightsChecks(input:$input){__typename ...on RecordRightsChecksSuccess{checks{id isViolation}alarms{id}}...on Refusal{code message}}}",
};

export const ClaimStart: Document<T.ClaimStart, T.ClaimStartVariables> = {
  name: 'ClaimStart',
  text: "mutation ClaimStart($input:ClaimStartInput!){claimStart(input:$input){__typename ...on ClaimStartSuccess{start{id}}...on Refusal{code message}}}",
};

export const RightsCatalogue: Document<T.RightsCatalogue, T.RightsCatalogueVariables> = {
  name: 'RightsCatalogue',
  text: "query RightsCatalogue{rightsCatalogue{...Right}}fragment Right on RightsCheckKind{code label question urgency raisesAlarm verify norm{text}}",
};

export const CorrectCheck: Document<T.CorrectCheck, T.CorrectCheckVariables> = {
  name: 'CorrectCheck',
  text: "mutation CorrectCheck($input:CorrectRecordInput!){correctRecord(input:$input){__typename ...on CorrectRecordSuccess{recordId}...on Refusal{code message}}}",
};
