export { ACCESS, Access, type AccessRule } from './access.js';
export { AccessGuard, admit } from './access.guard.js';
export { AccessRegistry } from './access-registry.js';
export { canonicalJson } from './canonical-json.js';
export {
  connectionOf,
  decodeCursor,
  keyOfTime,
  PageInfo,
  pageSize,
  toConnection,
  type Connection,
} from './connection.js';
export { enumOf } from './enum-of.js';
export { formatError, isExpected } from './errors.js';
export { limitsRule, MAX_TOKENS } from './limits.js';
export { LiveSignals, type Following, type SocketCaller } from './live-signals.js';
export { addMessages, messageFor } from './messages.js';
export { faultOfInput, Mutations, type Outcome, type Verb } from './mutations.js';
export { OperationPlugin } from './operation.plugin.js';
export { presentRefusal, REFUSAL_TYPES, RefusalType, resultUnion } from './refusal-types.js';
export { ViewerCan, WHOEVER_SEES_IT, type RecordRule } from './viewer-can.js';
export {
  Precision,
  presentWhen,
  readWhen,
  storeWhen,
  WhenInput,
  whenOf,
  WhenType,
  type StoredWhen,
} from './when-input.js';
