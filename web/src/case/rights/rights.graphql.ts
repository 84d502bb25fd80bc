// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CaseRights: Document<T.CaseRights, T.CaseRightsVariables> = {
  name: 'CaseRights',
  text: "query CaseRights($id:ID!){detention(id:$id){id viewerCan rightsDueNow{dueSince isEmphasised urgency why kind{code label question}}rightsChecks{...CaseCheck}}rightsCatalogue{code label question verify norm{text confidence}standard{text confidence}}}fragment CaseCheck on RightsCheck{id viewerCan attachmentCount outcome manner isViolation alarm reasons waitedMinutes note supersededBy supersededReason recordedAt clockSuspect kind{code label}at{...CaseWhen}requestedAt{...CaseWhen}grantedAt{...CaseWhen}thresholdsPassed{name minutes basis article}}fragment CaseWhen on When{at date precision asWritten}",
};
