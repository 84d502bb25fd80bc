// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const RequestErasure: Document<T.RequestErasure, T.RequestErasureVariables> = {
  name: 'RequestErasure',
  text: "mutation RequestErasure($input:RequestErasureInput!){requestErasure(input:$input){...on RequestErasureSuccess{erasure{id}}...on Refusal{code message}}}",
};
