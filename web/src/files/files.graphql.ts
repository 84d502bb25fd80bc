// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const CaseFiles: Document<T.CaseFiles, T.CaseFilesVariables> = {
  name: 'CaseFiles',
  text: "query CaseFiles($id:ID!$after:String){detention(id:$id){id viewerCan department{id zone}person{id name}attachments(first:24 after:$after withSuperseded:true){nodes{...FileShown}pageInfo{hasNextPage endCursor}}}}fragment FileShown on Attachment{id about aboutId type bytes width height caption sha256 takenAt addedAt clockSuspect originalPath viewPath thumbPath viewerCan addedBy{id name}superseded{at reason by{id name}attachment{id}}}",
};

export const FileRecords: Document<T.FileRecords, T.FileRecordsVariables> = {
  name: 'FileRecords',
  text: "query FileRecords($id:ID!){detention(id:$id){id protocols{id kind}hearings{id heldAt{...CaseWhen}}rulings{id announcedAt{...CaseWhen}}rightsChecks{id supersededBy kind{code label}at{...CaseWhen}}accessRefusals{id arrivedAt{...CaseWhen}attachments(first:24 withSuperseded:true){nodes{...FileShown}}}}}fragment CaseWhen on When{at date precision asWritten}fragment FileShown on Attachment{id about aboutId type bytes width height caption sha256 takenAt addedAt clockSuspect originalPath viewPath thumbPath viewerCan addedBy{id name}superseded{at reason by{id name}attachment{id}}}",
};

export const FilesAbout: Document<T.FilesAbout, T.FilesAboutVariables> = {
  name: 'FilesAbout',
  text: "query FilesAbout($about:AttachmentAbout!$id:ID!$after:String){attachments(about:$about aboutId:$id first:24 after:$after withSuperseded:true){nodes{...FileShown}pageInfo{hasNextPage endCursor}}}fragment FileShown on Attachment{id about aboutId type bytes width height caption sha256 takenAt addedAt clockSuspect originalPath viewPath thumbPath viewerCan addedBy{id name}superseded{at reason by{id name}attachment{id}}}",
};

export const SupersedeFile: Document<T.SupersedeFile, T.SupersedeFileVariables> = {
  name: 'SupersedeFile',
  text: "mutation SupersedeFile($input:SupersedeAttachmentInput!){supersedeAttachment(input:$input){__typename ...on SupersedeAttachmentSuccess{attachment{id}}...on Refusal{code message}}}",
};

export const RestoreFile: Document<T.RestoreFile, T.RestoreFileVariables> = {
  name: 'RestoreFile',
  text: "mutation RestoreFile($input:RestoreAttachmentInput!){restoreAttachment(input:$input){__typename ...on RestoreAttachmentSuccess{attachment{id}}...on Refusal{code message}}}",
};
