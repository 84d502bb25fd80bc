import { act } from '../api/act.js';
import { newId } from '../api/new-id.js';
import { useStale } from '../api/query.js';
import { useDo } from '../api/use-do.js';
import { useWords } from '../i18n/words.js';
import { useSaid } from '../parts/Said.js';
import { CancelLeave, Leaves } from './leave.graphql.js';

/** Calls a leave off, and lists leaves anew whether it went or not: somebody else may have been faster. */
export function useCancelLeave() {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const cancel = (leaveId: string) =>
    void run(async () => {
      try {
        await act(CancelLeave, { input: { clientId: newId(), leaveId } });
      } finally {
        await stale(Leaves);
      }
      tell({ text: say('leave.cancelled') });
    });
  return { busy, fault, cancel };
}
