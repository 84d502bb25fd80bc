// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskWatching: Document<T.DeskWatching, T.DeskWatchingVariables> = {
  name: 'DeskWatching',
  text: "query DeskWatching{watchRequests{count confirmed unmatched unsent botSilentSince botFaultCode}watchLeads{...WatchLeadLine}}fragment WatchLeadLine on WatchLead{id detentionId foundAt mayBeTold}",
};

export const LeadPeople: Document<T.LeadPeople, T.LeadPeopleVariables> = {
  name: 'LeadPeople',
  text: "query LeadPeople($ids:[ID!]!){detentions(filter:{ids:$ids}first:100){nodes{...LeadPerson}}}fragment LeadPerson on Detention{id department{id shortName}person{id name nameless description birthYear}}",
};

export const DeskCanaries: Document<T.DeskCanaries, T.DeskCanariesVariables> = {
  name: 'DeskCanaries',
  text: "query DeskCanaries{canaries{standing asked lastAskedAt}}",
};

export const DeskAddCanary: Document<T.DeskAddCanary, T.DeskAddCanaryVariables> = {
  name: 'DeskAddCanary',
  text: "mutation DeskAddCanary($input:AddCanaryInput!){addCanary(input:$input){...on AddCanarySuccess{canaries{standing}}...on InvalidInput{path}...on Refusal{code message}}}",
};

export const DeskRetireCanary: Document<T.DeskRetireCanary, T.DeskRetireCanaryVariables> = {
  name: 'DeskRetireCanary',
  text: "mutation DeskRetireCanary($input:RetireCanaryInput!){retireCanary(input:$input){...on RetireCanarySuccess{canaries{standing}}...on InvalidInput{path}...on NotFound{path}...on Refusal{code message}}}",
};
