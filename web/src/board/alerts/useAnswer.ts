import { useCallback, useState } from 'react';
import { act, Refused } from '../../api/act.js';
import { faultOf } from '../../api/form-fault.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { AcknowledgeDeadline, MarkAlertsSeen } from './alerts.graphql.js';
import type { AlertGroup } from './group.js';

export interface Later {
  readonly until: string;
  readonly reason: string;
}

/** Takes an alert: of a deadline the reminder stops with you, others are seen. @param onDone what was shown is out of date. */
export function useAnswer(onDone: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const [busyId, setBusyId] = useState<string | null>(null);

  /** @returns what stands in the way, in words; null: it was done. */
  const answer = useCallback(
    async (group: AlertGroup, later?: Later): Promise<string | null> => {
      setBusyId(group.refId);
      try {
        if (group.refType === 'DEADLINE') {
          const input = {
            clientId: newId(),
            deadlineId: group.refId,
            ...(later && { snoozeUntil: later.until, reason: later.reason }),
          };
          await act(AcknowledgeDeadline, { input }).catch((fault: unknown) => {
            // somebody else took it, or it was answered: what is left is to have seen it
            if (!(fault instanceof Refused) || fault.code !== 'NOTHING_TO_ACKNOWLEDGE') throw fault;
          });
        }
        await act(MarkAlertsSeen, { input: { clientId: newId(), alertIds: group.unseenIds } });
        tell({ text: say(later ? 'board.alertLater' : 'board.alertTaken') });
        return null;
      } catch (fault) {
        const words = faultOf(fault, say).text;
        if (!later) tell({ text: words });
        return words;
      } finally {
        setBusyId(null);
        onDone();
      }
    },
    [onDone, say, tell],
  );
  return { busyId, answer };
}
