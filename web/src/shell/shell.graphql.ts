// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const MachineryNow: Document<T.MachineryNow, T.MachineryNowVariables> = {
  name: 'MachineryNow',
  text: "query MachineryNow{machinery{state since reason}}",
};

export const PaletteDepartments: Document<T.PaletteDepartments, T.PaletteDepartmentsVariables> = {
  name: 'PaletteDepartments',
  text: "query PaletteDepartments{departments(first:300){nodes{id name shortName city verified}}}",
};

export const PalettePeople: Document<T.PalettePeople, T.PalettePeopleVariables> = {
  name: 'PalettePeople',
  text: "query PalettePeople($name:String!){detentions(filter:{name:$name}first:12){namesComplete nodes{id department{id name shortName}person{id name nameless description birthYear}}}}",
};
