import { AsyncLocalStorage } from 'node:async_hooks';

export const STAFF_ROLES = ['ADMINISTRATOR', 'COORDINATOR', 'LAWYER', 'OPERATOR', 'ANALYST'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who acts. SYSTEM is the worker and the installation's own scripts; ANONYMOUS has not signed in. */
export interface Actor {
  readonly kind: 'STAFF' | 'SYSTEM' | 'ANONYMOUS';
  readonly id: string | null;
  readonly role: StaffRole | null;
  /** the sign-in this request came with */
  readonly sessionId: string | null;
}

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS', id: null, role: null, sessionId: null };

/** What an operation shows for itself: a hashed session token, or that it is the system's own work. */
export type Credential =
  | { readonly kind: 'TOKEN'; readonly tokenHash: Buffer }
  | { readonly kind: 'SYSTEM' }
  | { readonly kind: 'NONE' };

/**
 * One root operation: a GraphQL document, a REST call, one run of a job. It has one database session at
 * most, opened at its first statement and ended before its answer leaves.
 */
export class Operation {
  mode: 'READ' | 'WRITE' = 'READ';
  name = 'unnamed';
  /** a mutation leaves an audit row even where it names no id */
  mutates = false;
  /** why sealed fields are opened; the audit row says it */
  purpose: string | null = null;
  /** code of the Refusal this operation answers: its transaction rolls back, its attempt is recorded */
  refusedWith: string | null = null;
  /** ids this operation wrote about; its audit row lists them */
  readonly touched = new Set<string>();
  /** subjects whose sealed fields were opened; one audit row lists them */
  readonly opened = new Set<string>();
  readonly afterCommit: (() => void)[] = [];
  readonly memo = new Map<unknown, unknown>();
  language: 'en' | 'ru' | 'kk' = 'en';

  constructor(
    readonly correlationId: string,
    readonly credential: Credential,
  ) {}
}

const current = new AsyncLocalStorage<Operation>();

export const runInOperation = <T>(operation: Operation, work: () => T): T => current.run(operation, work);

/** @throws outside any operation: such code has no actor and no session. */
export function currentOperation(): Operation {
  const operation = current.getStore();
  if (!operation) throw new Error('no operation is running');
  return operation;
}
