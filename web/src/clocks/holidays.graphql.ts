// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const WorkingDays: Document<T.WorkingDays, T.WorkingDaysVariables> = {
  name: 'WorkingDays',
  text: "query WorkingDays($year:Int!){holidays(year:$year){year confirmedAt days{date code working withdrawn confirmed setAt}}}",
};
