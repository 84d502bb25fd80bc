// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CaseAudit: Document<T.CaseAudit, T.CaseAuditVariables> = {
  name: 'CaseAudit',
  text: "query CaseAudit($id:ID!$personId:ID!$afterCase:String$afterPerson:String){ofCase:auditTrail(subjectId:$id first:100 after:$afterCase){...AuditPage}ofPerson:auditTrail(subjectId:$personId first:100 after:$afterPerson){...AuditPage}}fragment AuditPage on AuditConnection{nodes{id at kind operation purpose actorId actorName actorRole}pageInfo{hasNextPage endCursor}}",
};
