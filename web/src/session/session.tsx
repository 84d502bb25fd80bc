import { createContext, use, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SignedIn as SignedInAnswer } from '../api/operations.js';
import { SignedOut } from '../api/faults.js';
import { useAsk } from '../api/query.js';
import { send } from '../api/send.js';
import { learnServerTime } from '../time/now.js';
import { SignedIn, SignOut } from './session.graphql.js';

/** Whoever is signed in, and what their role may call. */
export type Viewer = SignedInAnswer['viewer'];

/** An operation as `viewerCan` names it. */
export type Operation = `${'Query' | 'Mutation' | 'Subscription'}.${string}`;

interface Session {
  readonly viewer: Viewer;
  /** whether the role may call all of these; what may not be called is not shown */
  can(...operations: readonly Operation[]): boolean;
  /** ends the session on the server and forgets what was shown */
  signOut(): Promise<void>;
}

const Signed = createContext<Session | null>(null);

interface Gate {
  /** while it is not known who is there */
  readonly waiting: ReactNode;
  /** nobody is signed in */
  readonly signIn: ReactNode;
  /** it cannot be asked */
  readonly away: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Shows what is inside to somebody who is signed in. */
export function SessionGate({ waiting, signIn, away, children }: Gate) {
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useAsk(SignedIn, {}, { every: 5 * 60_000, kept: true });
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) learnServerTime(viewer.now);
  }, [viewer]);
  const signOut = useCallback(async () => {
    await send(SignOut, {});
    client.clear();
    await refetch();
  }, [client, refetch]);
  const session = useMemo<Session | null>(() => {
    if (!viewer) return null;
    const may = new Set(viewer.viewerCan);
    return { viewer, can: (...operations) => operations.every((each) => may.has(each)), signOut };
  }, [viewer, signOut]);
  if (error instanceof SignedOut) return signIn;
  if (session) return <Signed value={session}>{children}</Signed>;
  return isPending ? waiting : away(() => void refetch());
}

/** @throws outside of the gate. */
export function useSession(): Session {
  const session = use(Signed);
  if (!session) throw new Error('nobody is signed in here');
  return session;
}
