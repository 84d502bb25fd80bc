import { useCallback, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { faultOf, shownAt, type Fault, type FaultShown } from './form-fault.js';

interface Doing extends FaultShown {
  readonly busy: boolean;
  /** why it did not happen, in words; null: nothing stands in the way */
  readonly fault: string | null;
  /** @returns whether it was done */
  run(call: () => Promise<unknown>): Promise<boolean>;
}

/** Does one thing at a time and keeps what stood in its way; what was typed stays with whoever called. */
export function useDo(onDone?: () => void): Doing {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const run = useCallback(
    async (call: () => Promise<unknown>) => {
      setBusy(true);
      setFault(null);
      try {
        await call();
        onDone?.();
        return true;
      } catch (reason) {
        setFault(faultOf(reason, say));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [onDone, say],
  );
  return { busy, fault: fault?.text ?? null, ...shownAt(fault), run };
}
