// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const CaseNotes: Document<T.CaseNotes, T.CaseNotesVariables> = {
  name: 'CaseNotes',
  text: "query CaseNotes($id:ID!$after:String){detention(id:$id){id viewerCan department{id zone}person{id name}caseNotes(first:30 after:$after){nodes{...NoteShown}pageInfo{hasNextPage endCursor}}}}fragment NoteShown on CaseNote{id kind text writtenAt addedAt clockSuspect author{id name}corrects{id text}correctedBy{id}}",
};

export const AddNote: Document<T.AddNote, T.AddNoteVariables> = {
  name: 'AddNote',
  text: "mutation AddNote($input:AddCaseNoteInput!){addCaseNote(input:$input){__typename ...on AddCaseNoteSuccess{note{id}}...on Refusal{code message}}}",
};
