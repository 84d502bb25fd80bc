// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../../api/document.js';
import type * as T from '../../../api/operations.js';

export const OtherEntries: Document<T.OtherEntries, T.OtherEntriesVariables> = {
  name: 'OtherEntries',
  text: "query OtherEntries($search:String){departments(first:12 search:$search){nodes{id name city region verified address}pageInfo{hasNextPage}}}",
};

export const MergeSides: Document<T.MergeSides, T.MergeSidesVariables> = {
  name: 'MergeSides',
  text: "query MergeSides($one:ID!$other:ID!){one:department(id:$one){...MergeSide}other:department(id:$other){...MergeSide}}fragment MergeSide on Department{id version code name nameRu nameKk nameEn type city region zone address phone verified heldCount mergedHere{id}}",
};

export const MergeDepartments: Document<T.MergeDepartments, T.MergeDepartmentsVariables> = {
  name: 'MergeDepartments',
  text: "mutation MergeDepartments($input:MergeDepartmentsInput!){mergeDepartments(input:$input){...on MergeDepartmentsSuccess{merge{id}department{id}}...on Refusal{code message}}}",
};

export const UndoMergeDepartments: Document<T.UndoMergeDepartments, T.UndoMergeDepartmentsVariables> = {
  name: 'UndoMergeDepartments',
  text: "mutation UndoMergeDepartments($input:UndoMergeDepartmentsInput!){undoMergeDepartments(input:$input){...on UndoMergeDepartmentsSuccess{from{id}into{id}}...on Refusal{code message}}}",
};
