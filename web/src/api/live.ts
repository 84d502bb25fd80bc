import { useEffect, useRef } from 'react';
import type { Client } from 'graphql-ws';
import type { Document } from './document.js';

/** Seconds between two attempts: a phone that was without a network for an hour hears again within these. */
const WAIT_AT_MOST = 20;

/** Waits so many milliseconds, or less where the browser says that a network came. */
const networkOr = (most: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, most);
    function end() {
      clearTimeout(timer);
      removeEventListener('online', end);
      done();
    }
    addEventListener('online', end);
  });

let client: Promise<Client> | undefined;

/** One socket for all that listens; opened when somebody does, and again after a loss, for ever. */
const socket = (): Promise<Client> =>
  (client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
      lazy: true,
      retryAttempts: Infinity,
      retryWait: (retries) => networkOr(Math.min(2 ** retries, WAIT_AT_MOST) * (500 + Math.random() * 500)),
      shouldRetry: () => true,
    }),
  ));

/**
 * Calls back at each signal with what it says; signals carry no data of cases, so what is shown is asked for anew.
 * After a lost connection it calls back with nothing: what was told meanwhile was not heard.
 */
export function useLive<R, V extends Record<string, unknown>>(
  document: Document<R, V>,
  variables: V,
  onSignal: (signal?: R) => void,
): void {
  const told = useRef(onSignal);
  useEffect(() => void (told.current = onSignal));
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const ends: (() => void)[] = [];
    let over = false;
    void socket().then((live) => {
      if (over) return;
      let connectedBefore = false;
      ends.push(live.on('connected', () => (connectedBefore ? told.current() : (connectedBefore = true))));
      const operation = {
        query: document.text,
        operationName: document.name,
        variables: JSON.parse(asked) as V,
      };
      ends.push(
        live.subscribe<R>(operation, {
          next: ({ data }) => told.current(data ?? undefined),
          error: () => undefined,
          complete: () => undefined,
        }),
      );
    });
    return () => {
      over = true;
      for (const end of ends) end();
    };
  }, [document, asked]);
}
