// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from './document.js';
import type * as T from './operations.js';

export const BoardChanged: Document<T.BoardChanged, T.BoardChangedVariables> = {
  name: 'BoardChanged',
  text: "subscription BoardChanged($eventId:ID$city:String){boardChanged(eventId:$eventId city:$city){version departmentIds}}",
};
