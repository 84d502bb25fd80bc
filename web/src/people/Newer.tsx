import { useEffect, useState } from 'react';
import type { Fault } from '../api/form-fault.js';
import { useStale } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Note } from '../parts/Note.js';

/** The version a form was opened on, whatever stands by now: what comes second is told and overwrites nothing. */
export interface Opened<T> {
  readonly first: T;
  /** another stands by now */
  readonly isPast: boolean;
  /** from now on it is the one that stands that is put right; what was typed stays */
  take(): void;
}

export function useOpened<T extends { readonly id: string }>(standing: T): Opened<T> {
  const [first, setFirst] = useState(standing);
  return { first, isPast: first.id !== standing.id, take: () => setFirst(standing) };
}

/** Asks anew for what stands where the server says that another version does. @param shown by these documents. */
export function useNewer(fault: Fault | null, ...shown: readonly { readonly name: string }[]): void {
  const stale = useStale();
  useEffect(() => {
    if (fault?.code === 'ALREADY_SUPERSEDED') void stale(...shown);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- documents do not change
  }, [fault, stale]);
}

/** Somebody was faster: nothing is lost, and one press goes on with what stands now. */
export function NewerNote({ onTake }: { readonly onTake: () => void }) {
  const { say } = useWords();
  return (
    <Note kind="warning" role="status" act={<Button onClick={onTake}>{say('correct.takeNewer')}</Button>}>
      {say('conflict.title')}
    </Note>
  );
}
