import { Temporal, type Instant } from '../../kernel/index.js';

export { FewAtATime } from './few-at-a-time.js';
export { OnceAtATime } from './once-at-a-time.js';

/**
 * Real time of this machine: for sessions, leases, budgets and queues only. Deadlines, claims, shifts and
 * validation ask `Db.now()`, which is the database's `domain_now()`.
 */
export const realNow = (): Instant => Temporal.Now.instant();
export const realNowMs = (): number => Date.now();
