import type { ReactNode } from 'react';
import { NetworkFault } from '../api/faults.js';
import { useWords } from '../i18n/words.js';
import { Failure, Loading } from '../parts/states.js';
import { Strip } from '../parts/Strip.js';

interface Props<D> {
  readonly query: { readonly data: D | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly rows?: number;
  readonly children: (data: D) => ReactNode;
}

/** An answer in every state: awaited, refused, there, and there from before the network went. */
export function Answered<D>({ query: { data, error, refetch }, rows = 6, children }: Props<D>) {
  const { say } = useWords();
  if (data === undefined) {
    return error ? <Failure fault={error} again={() => void refetch()} /> : <Loading rows={rows} />;
  }
  return (
    <>
      {error instanceof NetworkFault && <Strip text={say('common.shownBefore')} />}
      {children(data)}
    </>
  );
}
