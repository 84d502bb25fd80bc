import { createContext, use, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import type { SignedIn as SignedInAnswer } from '../api/operations.js';
import { SignedOut } from '../api/faults.js';
import { useAsk } from '../api/query.js';
import { SignedIn } from './session.graphql.js';

/** Whoever is signed in, and what their role may call. */
export type Viewer = SignedInAnswer['viewer'];

/** An operation as `viewerCan` names it. */
export type Operation = `${'Query' | 'Mutation' | 'Subscription'}.${string}` | 'POST /attachments';

interface Session {
  readonly viewer: Viewer;
  /** whether the role may call all of these; what may not be called is not shown */
  can(...operations: readonly Operation[]): boolean;
}

const Signed = createContext<Session | null>(null);

interface Gate {
  /** while it is not known who is there */
  readonly waiting: ReactNode;
  /** nobody is signed in */
  readonly signIn: ReactNode;
  /** it cannot be asked */
  readonly away: (again: () => void) => ReactNode;
  /** called with each answer of the server, and with null when nobody is signed in; not with what was kept */
  readonly onAnswer: (viewer: Viewer | null) => void;
  readonly children: ReactNode;
}

/** Another tab signed somebody in or out: who is there is asked again. */
const others = new BroadcastChannel('qorgau-session');

/** Tells the other tabs of this device that somebody signed in or out. */
export const tellOtherTabs = (): void => others.postMessage('changed');

/** Shows what is inside to somebody who is signed in; without a network to whoever last was. */
export function SessionGate({ waiting, signIn, away, onAnswer, children }: Gate) {
  const { data, error, isPending, isFetchedAfterMount, isFetching, refetch } = useAsk(
    SignedIn,
    {},
    { every: 5 * 60_000, kept: true },
  );
  const viewer = data?.viewer;
  const isOut = error instanceof SignedOut;
  useEffect(() => {
    if (isOut) onAnswer(null);
    else if (viewer && isFetchedAfterMount && !error && !isFetching) onAnswer(viewer);
  }, [viewer, isOut, error, isFetchedAfterMount, isFetching, onAnswer]);
  useEffect(() => {
    const ask = () => void refetch();
    others.addEventListener('message', ask);
    return () => others.removeEventListener('message', ask);
  }, [refetch]);
  const session = useMemo<Session | null>(() => {
    if (!viewer) return null;
    const may = new Set(viewer.viewerCan);
    return { viewer, can: (...operations) => operations.every((each) => may.has(each)) };
  }, [viewer]);
  // a whole screen is made from here on: in pieces, so that a slow phone answers a finger meanwhile
  const shown = useDeferredValue(session);
  if (isOut) return signIn;
  if (session) return shown ? <Signed value={shown}>{children}</Signed> : waiting;
  return isPending ? waiting : away(() => void refetch());
}

/** @throws outside of the gate. */
export function useSession(): Session {
  const session = use(Signed);
  if (!session) throw new Error('nobody is signed in here');
  return session;
}
