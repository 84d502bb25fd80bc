import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { outbox, useQueued } from '../../offline/device.js';
import { queuedOf } from '../../offline/queued-of.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { reportNow } from './refusal-acts.js';
import { EndRefusal, RefusalsAt, ReportRefusal } from './refusal.graphql.js';
import { runningWait } from './wait.js';

interface Props {
  readonly departmentId: string;
  /** from whom the lawyer is kept, where it is somebody */
  readonly detentionIds?: readonly string[];
  readonly className: string;
  /** @param runs a wait at this door runs already: it is shown instead of beginning another */
  readonly children: (runs: boolean) => ReactNode;
}

/** One tap: the wait begins now and is written down. Where one runs already, it is shown. */
export function KeptOutButton({ departmentId, detentionIds = [], className, children }: Props) {
  const { say } = useWords();
  const { viewer } = useSession();
  const [, go] = useLocation();
  const tell = useSaid();
  const queued = useQueued();
  const { data } = useAsk(RefusalsAt, { id: departmentId }, { kept: true });
  const running = runningWait({ departmentId, lawyerId: viewer.id }, data?.department?.accessRefusals ?? [], {
    reports: queuedOf(queued, ReportRefusal),
    ends: queuedOf(queued, EndRefusal),
  });

  async function press(): Promise<void> {
    if (running) return go(paths.refusal(departmentId, running));
    const { refusalId, clientId } = await reportNow(departmentId, detentionIds);
    go(paths.refusal(departmentId, refusalId));
    tell({
      text: say('refusal.begun'),
      undo: () =>
        void outbox.drop(clientId).then((isHere) => {
          if (isHere) go(paths.station(departmentId), { replace: true });
          else tell({ text: say('refusal.alreadySent') });
        }),
    });
  }

  return (
    <button type="button" className={className} onClick={() => void press()}>
      {children(running !== null)}
    </button>
  );
}
