// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const Alerts: Document<T.Alerts, T.AlertsVariables> = {
  name: 'Alerts',
  text: "query Alerts($after:String){alerts(first:50 after:$after){nodes{...BoardAlert}pageInfo{hasNextPage endCursor}}}fragment BoardAlert on Alert{id kind text at seenAt urgent refType refId department{id shortName}}",
};

export const AlertDeadlines: Document<T.AlertDeadlines, T.AlertDeadlinesVariables> = {
  name: 'AlertDeadlines',
  text: "query AlertDeadlines($ids:[ID!]!){deadlines(filter:{ids:$ids}first:100){nodes{...AlertDeadline}}}fragment AlertDeadline on Deadline{...Clock milestones{id acknowledgedAt snoozedUntil acknowledgedBy{id name}}detention{...AlertPerson}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}fragment AlertPerson on Detention{id department{id name shortName zone}person{id name nameless description birthYear}}",
};

export const AlertDetentions: Document<T.AlertDetentions, T.AlertDetentionsVariables> = {
  name: 'AlertDetentions',
  text: "query AlertDetentions($ids:[ID!]!){detentions(filter:{ids:$ids}first:100){nodes{...AlertPerson}}}fragment AlertPerson on Detention{id department{id name shortName zone}person{id name nameless description birthYear}}",
};

export const AlertAssignments: Document<T.AlertAssignments, T.AlertAssignmentsVariables> = {
  name: 'AlertAssignments',
  text: "query AlertAssignments($ids:[ID!]!){assignments(filter:{ids:$ids}first:100){nodes{id state lawyer{id name}detention{...AlertPerson}}}}fragment AlertPerson on Detention{id department{id name shortName zone}person{id name nameless description birthYear}}",
};

export const AlertsChanged: Document<T.AlertsChanged, T.AlertsChangedVariables> = {
  name: 'AlertsChanged',
  text: "subscription AlertsChanged{alerts{at}}",
};

export const MarkAlertsSeen: Document<T.MarkAlertsSeen, T.MarkAlertsSeenVariables> = {
  name: 'MarkAlertsSeen',
  text: "mutation MarkAlertsSeen($input:MarkAlertsSeenInput!){markAlertsSeen(input:$input){...on MarkAlertsSeenSuccess{alerts{id seenAt}}...on Refusal{code message}}}",
};

export const AcknowledgeDeadline: Document<T.AcknowledgeDeadline, T.AcknowledgeDeadlineVariables> = {
  name: 'AcknowledgeDeadline',
  text: "mutation AcknowledgeDeadline($input:AcknowledgeDeadlineInput!){acknowledgeDeadline(input:$input){...on AcknowledgeDeadlineSuccess{deadline{id}}...on Refusal{code message}}}",
};
