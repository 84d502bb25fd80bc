import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ErasureLine } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { personLine } from '../../shown/person-line.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ApproveErasure, DeskErasures, WithdrawErasure } from './erasures.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

const MARKS = {
  WAITS_APPROVAL: 'WARNING',
  WAITS: 'RUNNING',
  DONE: 'RESOLVED',
  WITHDRAWN: 'UNKNOWN',
  CHANGED: 'UNKNOWN',
} as const;

/** One request: how much it is about, why, who has spoken, until when it can be taken back. An administrator sees no name. */
export function ErasureCard({ erasure }: { readonly erasure: ErasureLine }) {
  const { say, language } = useWords();
  const { viewer, can } = useSession();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo(() => void stale(DeskErasures));
  const { id, state, reason, note, person, episodes, records, requestedAt, dueAt } = erasure;
  const view = { zone: HOME_ZONE, language, now: now() };
  const waits = state === 'WAITS_APPROVAL' || state === 'WAITS';
  const input = () => ({ clientId: newId(), erasureId: id });
  const withdraw = () =>
    run(async () => {
      await act(WithdrawErasure, { input: input() });
      tell({ text: say('desk.erasureWithdrawn') });
    });
  const approve = () =>
    run(async () => {
      await act(ApproveErasure, { input: input() });
      tell({
        text: say('desk.erasureApproved'),
        undo: () =>
          void act(WithdrawErasure, { input: input() })
            .catch(() => tell({ text: say('board.notSent') }))
            .then(() => stale(DeskErasures)),
      });
    });
  return (
    <li className="pair">
      <Mark state={MARKS[state]} word={say(`desk.erasure_${state}`)} size={16} />
      <p className="keep-name">{person ? personLine(person, say).name : say('desk.erasureNobody')}</p>
      <p>
        {say(`caseFile.erasureWhy_${reason}`)}. {say('desk.erasureSize', { episodes, records })}
      </p>
      {note && <p className="mute">{note}</p>}
      <p className="meta">
        {say('desk.askedAt', { when: momentText(requestedAt, view) })}
        {dueAt && waits && ` ${say('desk.erasureDue', { when: momentText(dueAt, view) })}`}
      </p>
      <FaultNote fault={fault} />
      {waits && (
        <div className="desk-acts">
          {state === 'WAITS_APPROVAL' &&
            can('Mutation.approveErasure') &&
            erasure.requestedById !== viewer.id && (
              <Button small primary busy={busy} onClick={() => void approve()}>
                {say('desk.erasureAgree')}
              </Button>
            )}
          {can('Mutation.withdrawErasure') && (
            <Button small busy={busy} onClick={() => void withdraw()}>
              {say('desk.erasureTakeBack')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
