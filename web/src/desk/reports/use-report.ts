import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CloseReportInput, NoteCallBackInput, ReportFile } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import {
  AssignReport,
  CloseReport,
  DeskReport,
  DeskReportCandidates,
  DeskReports,
  NoteCallBack,
  PromoteToClaim,
  PromoteToDetention,
  PromoteToSighting,
  ReopenReport,
  UndoPromotion,
} from './reports.graphql.js';

export type CloseReason = CloseReportInput['reason'];
export type CallOutcome = NoteCallBackInput['outcome'];

/** What can be done with a report; what a person made of it, and closing it, can be taken back at once. */
export function useReport({ id: reportId }: ReportFile, onDone: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const fresh = () => stale(DeskReport, DeskReports, DeskReportCandidates);
  const { busy, fault, run } = useDo(onDone);
  const undoing = (call: () => Promise<unknown>) => () =>
    void call()
      .catch(() => tell({ text: say('board.notSent') }))
      .then(fresh);
  const base = () => ({ clientId: newId(), reportId });

  /** Does it, and says what was made with the way back. */
  const promote = (call: () => Promise<{ readonly promotion: { readonly id: string } }>, text: string) =>
    run(async () => {
      const { promotion } = await call();
      await fresh();
      const reason = say('desk.undone');
      const back = () =>
        act(UndoPromotion, { input: { clientId: newId(), promotionId: promotion.id, reason } });
      tell({ text, undo: undoing(back) });
    });

  return {
    busy,
    fault,
    toCase: (reportedPersonId: string | null, knownAs?: string) =>
      promote(
        () =>
          act(PromoteToDetention, {
            input: {
              ...{ ...base(), id: newId(), detentionId: newId(), personId: newId() },
              ...(reportedPersonId && { reportedPersonId }),
              ...(knownAs && { knownAs }),
            },
          }),
        say('desk.madeCase'),
      ),
    toClaim: (reportedPersonId: string | null, detentionId: string) =>
      promote(
        () =>
          act(PromoteToClaim, {
            input: {
              ...{ ...base(), id: newId(), claimId: newId(), detentionId },
              ...(reportedPersonId && { reportedPersonId }),
            },
          }),
        say('desk.madeClaim'),
      ),
    toSighting: (departmentId: string | null) =>
      promote(
        () =>
          act(PromoteToSighting, {
            input: { ...base(), id: newId(), kind: 'PEOPLE_BROUGHT', ...(departmentId && { departmentId }) },
          }),
        say('desk.madeSighting'),
      ),
    undo: (promotionId: string, reason: string) =>
      run(async () => {
        const { caseKept } = await act(UndoPromotion, { input: { clientId: newId(), promotionId, reason } });
        tell({ text: say(caseKept ? 'desk.caseKept' : 'desk.promotionUndone') });
        await fresh();
      }),
    close: (reason: CloseReason, note: string) =>
      run(async () => {
        await act(CloseReport, { input: { ...base(), reason, ...(note && { note }) } });
        tell({
          text: say('desk.reportClosed'),
          undo: undoing(() => act(ReopenReport, { input: base() })),
        });
        await fresh();
      }),
    reopen: () =>
      run(async () => {
        await act(ReopenReport, { input: base() });
        tell({ text: say('desk.reopened') });
        await fresh();
      }),
    callBack: (outcome: CallOutcome, note: string) =>
      run(async () => {
        await act(NoteCallBack, { input: { ...base(), id: newId(), outcome, ...(note && { note }) } });
        tell({ text: say('desk.callNoted') });
        await fresh();
      }),
    assign: (staffId: string | null) =>
      run(async () => {
        await act(AssignReport, { input: { ...base(), staffId } });
        await fresh();
      }),
  };
}
