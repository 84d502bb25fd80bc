import { useCallback, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Refused } from './act.js';

interface Doing {
  readonly busy: boolean;
  /** why it did not happen, in words; null: nothing stands in the way */
  readonly fault: string | null;
  /** the field of the input it stands in the way of, where the document asked for it */
  readonly faultAt: string | null;
  /** @returns whether it was done */
  run(call: () => Promise<unknown>): Promise<boolean>;
}

/** Does one thing at a time and keeps what stood in its way; what was typed stays with whoever called. */
export function useDo(onDone?: () => void): Doing {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [faultAt, setFaultAt] = useState<string | null>(null);
  const run = useCallback(
    async (call: () => Promise<unknown>) => {
      setBusy(true);
      setFault(null);
      setFaultAt(null);
      try {
        await call();
        onDone?.();
        return true;
      } catch (reason) {
        setFault(reason instanceof Refused ? reason.message : say('board.notSent'));
        setFaultAt(reason instanceof Refused ? reason.path : null);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [onDone, say],
  );
  return { busy, fault, faultAt, run };
}
