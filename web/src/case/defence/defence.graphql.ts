// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CaseDefence: Document<T.CaseDefence, T.CaseDefenceVariables> = {
  name: 'CaseDefence',
  text: "query CaseDefence($id:ID!){detention(id:$id){...BoardPerson viewerCan nextClock{...Clock}assignments{id role state viewerCan offeredAt conflictOverridden lawyer{id name}steps{at state reason}}handOvers{id state from until madeAt leaver{id name}assignment{id lawyer{id name}}}}}fragment BoardPerson on Detention{id status roleAtEvent department{id name shortName zone}person{id name nameless description birthYear sex citizenship disability languages}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};
