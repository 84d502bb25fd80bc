// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Stations: Document<T.Stations, T.StationsVariables> = {
  name: 'Stations',
  text: "query Stations{board{asOf sweepAlive departments{department{id name city zone}heldCount unrepresentedCount openViolationCount nextClock{...Clock}}}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};
