import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { DeskReport, DeskReportCandidates, DeskReports, TieReports, UntieReport } from './reports.graphql.js';

const tieTo = (reportId: string, toReportId: string) =>
  act(TieReports, { input: { clientId: newId(), reportId, toReportId } });
const untieFrom = (reportId: string) => act(UntieReport, { input: { clientId: newId(), reportId } });

/** Ties reports that tell of the same, and unties them; each is the other's undo. Nothing they say is rewritten. */
export function useTies() {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const fresh = () => stale(DeskReport, DeskReports, DeskReportCandidates);
  const undoing = (call: () => Promise<unknown>) => () =>
    void call()
      .catch(() => tell({ text: say('board.notSent') }))
      .then(fresh);
  return {
    busy,
    fault,
    /** @param headId the one that stays in the list */
    tie: (id: string, headId: string) =>
      run(async () => {
        await tieTo(id, headId);
        tell({ text: say('desk.tied'), undo: undoing(() => untieFrom(id)) });
        await fresh();
      }),
    /** @param headId the one it was read through */
    untie: (id: string, headId: string) =>
      run(async () => {
        await untieFrom(id);
        tell({ text: say('desk.untied'), undo: undoing(() => tieTo(id, headId)) });
        await fresh();
      }),
  };
}
