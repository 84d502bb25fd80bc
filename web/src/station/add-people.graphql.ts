// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const ReadList: Document<T.ReadList, T.ReadListVariables> = {
  name: 'ReadList',
  text: "mutation ReadList($text:String!){parseDetaineeList(text:$text){__typename ...on ParseDetaineeListSuccess{adviceComplete rows{line asText verdict advice{handle verdict likelihood because differs heldNow city askCoordinator personId person{id name birthYear}}}}...on Refusal{code message}}}",
};

export const LogDetainees: Document<T.LogDetainees, T.LogDetaineesVariables> = {
  name: 'LogDetainees',
  text: "mutation LogDetainees($input:LogDetaineesInput!){logDetainees(input:$input){__typename ...on LogDetaineesSuccess{batchId clockSuspect rows{rowId outcome detentionId}}...on Refusal{code message}}}",
};
