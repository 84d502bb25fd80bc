// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CaseFacts: Document<T.CaseFacts, T.CaseFactsVariables> = {
  name: 'CaseFacts',
  text: "query CaseFacts($id:ID!){detention(id:$id){id viewerCan track noPackCovers chargedArticle roleAtEvent familyAnswer person{id name}department{id zone}arrestBar{article verify because{field value}pregnant childUnder14 raisesChildAlone disabilityGroup note source recordedAt}assignments{id state viewerCan lawyer{id name}}starts{...StartSaid}...TimesInDoubt}}fragment StartSaid on DetentionStart{id viewerCan kind source clockSuspect recordedAt supersededBy supersededReason saidAt{...SaidWhen}}fragment SaidWhen on When{at date precision asWritten local zone}fragment TimesInDoubt on Detention{claims{id viewerCan kind saidAt{...SaidWhen}}starts{id viewerCan kind saidAt{...SaidWhen}}rightsChecks{id viewerCan kind{code label}at{...SaidWhen}}protocols{id viewerCan kind drawnAt{...SaidWhen}}hearings{id viewerCan heldAt{...SaidWhen}}rulings{id viewerCan announcedAt{...SaidWhen}services{id viewerCan servedAt{...SaidWhen}}}steps{id viewerCan title at{...SaidWhen}}}",
};

export const ClassifyDetention: Document<T.ClassifyDetention, T.ClassifyDetentionVariables> = {
  name: 'ClassifyDetention',
  text: "mutation ClassifyDetention($input:ClassifyDetentionInput!){classifyDetention(input:$input){__typename ...on ClassifyDetentionSuccess{detention{id}}...on Refusal{code message path}}}",
};

export const RecordArrestBar: Document<T.RecordArrestBar, T.RecordArrestBarVariables> = {
  name: 'RecordArrestBar',
  text: "mutation RecordArrestBar($input:RecordArrestBarInput!){recordArrestBar(input:$input){__typename ...on RecordArrestBarSuccess{arrestBar{article}}...on Refusal{code message path}}}",
};

export const SetFamilyAnswer: Document<T.SetFamilyAnswer, T.SetFamilyAnswerVariables> = {
  name: 'SetFamilyAnswer',
  text: "mutation SetFamilyAnswer($input:SetFamilyAnswerInput!){setFamilyAnswer(input:$input){__typename ...on SetFamilyAnswerSuccess{detentions{id familyAnswer}}...on Refusal{code message path}}}",
};

export const CompleteAssignment: Document<T.CompleteAssignment, T.CompleteAssignmentVariables> = {
  name: 'CompleteAssignment',
  text: "mutation CompleteAssignment($input:CompleteAssignmentInput!){completeAssignment(input:$input){__typename ...on CompleteAssignmentSuccess{assignment{id state}}...on Refusal{code message path}}}",
};

export const DeclareConflict: Document<T.DeclareConflict, T.DeclareConflictVariables> = {
  name: 'DeclareConflict',
  text: "mutation DeclareConflict($input:DeclareConflictInput!){declareConflict(input:$input){__typename ...on DeclareConflictSuccess{conflictId}...on Refusal{code message path}}}",
};
