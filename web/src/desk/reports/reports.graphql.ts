// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskReports: Document<T.DeskReports, T.DeskReportsVariables> = {
  name: 'DeskReports',
  text: "query DeskReports($after:String$filter:ReportFilter){reports(first:30 after:$after filter:$filter){nodes{...ReportLine}pageInfo{hasNextPage endCursor}}}fragment ReportLine on Report{id state urgency overdue recordedAt account place peopleCount people{id name birthYear}department{id name shortName}assignedTo{id name}tied{id}}",
};

export const DeskReport: Document<T.DeskReport, T.DeskReportVariables> = {
  name: 'DeskReport',
  text: "query DeskReport($id:ID!){report(id:$id){...ReportFile}}fragment ReportFile on Report{...ReportLine channel relationship language callerContact vehiclePlate officerBadge closeReason erasedAt waitsSince seenAt{at asWritten}recordedBy{id name}tiedTo{...ReportLine}tied{...ReportLine}history{id at kind detail note by{id name}}promotions{id kind promotedAt undoneAt caseKept detention{id}person{id name}}}fragment ReportLine on Report{id state urgency overdue recordedAt account place peopleCount people{id name birthYear}department{id name shortName}assignedTo{id name}tied{id}}",
};

export const DeskReportCandidates: Document<T.DeskReportCandidates, T.DeskReportCandidatesVariables> = {
  name: 'DeskReportCandidates',
  text: "query DeskReportCandidates($reportId:ID!){reportCandidates(reportId:$reportId){complete people{person{id name}people{handle likelihood differs heldNow city personId person{id name birthYear}}reports{verdict report{...ReportLine}}}}}fragment ReportLine on Report{id state urgency overdue recordedAt account place peopleCount people{id name birthYear}department{id name shortName}assignedTo{id name}tied{id}}",
};

export const OpenCasesOf: Document<T.OpenCasesOf, T.OpenCasesOfVariables> = {
  name: 'OpenCasesOf',
  text: "query OpenCasesOf($personId:ID!){detentions(filter:{personId:$personId status:[HELD HOSPITAL UNKNOWN]}first:50){nodes{...OpenCase}}}fragment OpenCase on Detention{id status loggedAt lastConfirmedAt chargedArticle department{id shortName}event{id title}lawyer{id name}}",
};

export const ReportStaff: Document<T.ReportStaff, T.ReportStaffVariables> = {
  name: 'ReportStaff',
  text: "query ReportStaff{staff(first:100){nodes{id name active role}}}",
};

export const ReportsChanged: Document<T.ReportsChanged, T.ReportsChangedVariables> = {
  name: 'ReportsChanged',
  text: "subscription ReportsChanged{reportsChanged{reportIds}}",
};

export const RecordReport: Document<T.RecordReport, T.RecordReportVariables> = {
  name: 'RecordReport',
  text: "mutation RecordReport($input:RecordReportInput!){recordReport(input:$input){...on RecordReportSuccess{report{id}}...on Refusal{code message}}}",
};

export const TieReports: Document<T.TieReports, T.TieReportsVariables> = {
  name: 'TieReports',
  text: "mutation TieReports($input:TieReportsInput!){tieReports(input:$input){...on TieReportsSuccess{report{id}}...on Refusal{code message}}}",
};

export const UntieReport: Document<T.UntieReport, T.UntieReportVariables> = {
  name: 'UntieReport',
  text: "mutation UntieReport($input:UntieReportInput!){untieReport(input:$input){...on UntieReportSuccess{report{id}}...on Refusal{code message}}}",
};

export const CloseReport: Document<T.CloseReport, T.CloseReportVariables> = {
  name: 'CloseReport',
  text: "mutation CloseReport($input:CloseReportInput!){closeReport(input:$input){...on CloseReportSuccess{report{id}}...on Refusal{code message}}}",
};

export const ReopenReport: Document<T.ReopenReport, T.ReopenReportVariables> = {
  name: 'ReopenReport',
  text: "mutation ReopenReport($input:ReopenReportInput!){reopenReport(input:$input){...on ReopenReportSuccess{report{id}}...on Refusal{code message}}}",
};

export const AssignReport: Document<T.AssignReport, T.AssignReportVariables> = {
  name: 'AssignReport',
  text: "mutation AssignReport($input:AssignReportInput!){assignReport(input:$input){...on AssignReportSuccess{report{id}}...on Refusal{code message}}}",
};

export const NoteCallBack: Document<T.NoteCallBack, T.NoteCallBackVariables> = {
  name: 'NoteCallBack',
  text: "mutation NoteCallBack($input:NoteCallBackInput!){noteCallBack(input:$input){...on NoteCallBackSuccess{report{id}}...on Refusal{code message}}}",
};

export const PromoteToDetention: Document<T.PromoteToDetention, T.PromoteToDetentionVariables> = {
  name: 'PromoteToDetention',
  text: "mutation PromoteToDetention($input:PromoteReportToDetentionInput!){promoteReportToDetention(input:$input){...on PromoteReportSuccess{promotion{id}}...on Refusal{code message}}}",
};

export const PromoteToClaim: Document<T.PromoteToClaim, T.PromoteToClaimVariables> = {
  name: 'PromoteToClaim',
  text: "mutation PromoteToClaim($input:PromoteReportToClaimInput!){promoteReportToClaim(input:$input){...on PromoteReportSuccess{promotion{id}}...on Refusal{code message}}}",
};

export const PromoteToSighting: Document<T.PromoteToSighting, T.PromoteToSightingVariables> = {
  name: 'PromoteToSighting',
  text: "mutation PromoteToSighting($input:PromoteReportToSightingInput!){promoteReportToSighting(input:$input){...on PromoteReportSuccess{promotion{id}}...on Refusal{code message}}}",
};

export const UndoPromotion: Document<T.UndoPromotion, T.UndoPromotionVariables> = {
  name: 'UndoPromotion',
  text: "mutation UndoPromotion($input:UndoReportPromotionInput!){undoReportPromotion(input:$input){...on UndoReportPromotionSuccess{caseKept}...on Refusal{code message}}}",
};
