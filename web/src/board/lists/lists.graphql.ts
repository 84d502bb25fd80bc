// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const NeedsFacts: Document<T.NeedsFacts, T.NeedsFactsVariables> = {
  name: 'NeedsFacts',
  text: "query NeedsFacts($eventId:ID$after:String){deadlines(filter:{eventId:$eventId states:[NEEDS_FACTS]open:true watched:false}first:100 after:$after){nodes{id title missing detention{...BoardPerson}}pageInfo{hasNextPage endCursor}}}fragment BoardPerson on Detention{id status roleAtEvent department{id name shortName zone}person{id name nameless description birthYear sex citizenship disability languages}}",
};
