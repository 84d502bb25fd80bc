// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const OwnSessions: Document<T.OwnSessions, T.OwnSessionsVariables> = {
  name: 'OwnSessions',
  text: "query OwnSessions{sessions{id createdAt expiresAt current}}",
};

export const EndOwnSession: Document<T.EndOwnSession, T.EndOwnSessionVariables> = {
  name: 'EndOwnSession',
  text: "mutation EndOwnSession($input:RevokeSessionInput!){revokeSession(input:$input){...on RevokeSessionSuccess{sessions{id}}...on Refusal{code message}}}",
};

export const ChangeOwnPassword: Document<T.ChangeOwnPassword, T.ChangeOwnPasswordVariables> = {
  name: 'ChangeOwnPassword',
  text: "mutation ChangeOwnPassword($input:ChangePasswordInput!){changePassword(input:$input){...on ChangePasswordSuccess{sessions{id}}...on Refusal{code message}}}",
};
