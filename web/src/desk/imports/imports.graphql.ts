// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskImports: Document<T.DeskImports, T.DeskImportsVariables> = {
  name: 'DeskImports',
  text: "query DeskImports($after:String){imports(first:20 after:$after){nodes{id state rowCount startedAt source{id name}counts{undecided logged joined failed}}pageInfo{hasNextPage endCursor}}}",
};

export const ImportSources: Document<T.ImportSources, T.ImportSourcesVariables> = {
  name: 'ImportSources',
  text: "query ImportSources{importSources{id name hasMapping}}",
};

export const DeskImport: Document<T.DeskImport, T.DeskImportVariables> = {
  name: 'DeskImport',
  text: "query DeskImport($id:ID!){import(id:$id){...ImportFile}}fragment ImportFile on ListImport{id state encoding delimiter hasHeader quoted rowCount firstRows sameFileAs startedAt appliedAt finishedAt undoneAt erasedAt source{id name hasMapping}columns{index header samples guess field speaksOfConsent}places{text rows department{id name}}counts{rows undecided notCompared fresh probablyKnown sameName twins faulty blocked nobody toLog toJoin toSkip logged joined keptAsText failed takenBack kept}}",
};

export const DeskImportRows: Document<T.DeskImportRows, T.DeskImportRowsVariables> = {
  name: 'DeskImportRows',
  text: "query DeskImportRows($importId:ID!$kind:ImportRowKind$after:String){importRows(importId:$importId kind:$kind first:30 after:$after){nodes{...ImportLine}pageInfo{hasNextPage endCursor}}}fragment ImportLine on ImportRow{id position asText fullName birthYear departmentText department{id name}article verdict twinOf blocked decision outcome detentionId takenBackAt faults{code message}keptBecause{code message}knownPerson{id name}candidates{personId likelihood differs person{id name birthYear}}}",
};

export const StartImport: Document<T.StartImport, T.StartImportVariables> = {
  name: 'StartImport',
  text: "mutation StartImport($input:StartImportInput!){startImport(input:$input){...on StartImportSuccess{import{id}}...on Refusal{code message}}}",
};

export const MapImport: Document<T.MapImport, T.MapImportVariables> = {
  name: 'MapImport',
  text: "mutation MapImport($input:MapImportInput!){mapImport(input:$input){...on MapImportSuccess{import{id}}...on Refusal{code message}}}",
};

export const CompareImport: Document<T.CompareImport, T.CompareImportVariables> = {
  name: 'CompareImport',
  text: "mutation CompareImport($input:CompareImportInput!){compareImport(input:$input){...on CompareImportSuccess{complete import{id counts{notCompared}}}...on Refusal{code message}}}",
};

export const DecideImportRows: Document<T.DecideImportRows, T.DecideImportRowsVariables> = {
  name: 'DecideImportRows',
  text: "mutation DecideImportRows($input:DecideImportRowsInput!){decideImportRows(input:$input){...on DecideImportRowsSuccess{import{id}}...on Refusal{code message}}}",
};

export const ApplyImport: Document<T.ApplyImport, T.ApplyImportVariables> = {
  name: 'ApplyImport',
  text: "mutation ApplyImport($input:ApplyImportInput!){applyImport(input:$input){...on ApplyImportSuccess{import{id}}...on Refusal{code message}}}",
};

export const UndoImport: Document<T.UndoImport, T.UndoImportVariables> = {
  name: 'UndoImport',
  text: "mutation UndoImport($input:UndoImportInput!){undoImport(input:$input){...on UndoImportSuccess{import{id}}...on Refusal{code message}}}",
};

export const DiscardImport: Document<T.DiscardImport, T.DiscardImportVariables> = {
  name: 'DiscardImport',
  text: "mutation DiscardImport($input:DiscardImportInput!){discardImport(input:$input){...on DiscardImportSuccess{import{id}}...on Refusal{code message}}}",
};
