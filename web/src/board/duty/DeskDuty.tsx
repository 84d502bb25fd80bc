import { useState, type FormEvent } from 'react';
import { act, Refused } from '../../api/act.js';
import { faultOf } from '../../api/form-fault.js';
import { newId } from '../../api/new-id.js';
import type { Desk as DeskAnswer } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Mark } from '../../parts/Mark.js';
import { Note } from '../../parts/Note.js';
import { useSaid } from '../../parts/Said.js';
import { Sheet } from '../../parts/Sheet.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { LeaveDesk, TakeDesk } from './duty.graphql.js';

interface Props {
  readonly desk: DeskAnswer['desk'];
  readonly onChange: () => void;
}

/** Who has the desk, and taking or giving it back. The last coordinator goes only with a reason. */
export function DeskDuty({ desk, onChange }: Props) {
  const { say, language } = useWords();
  const { viewer, can } = useSession();
  const tell = useSaid();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const own = desk.duties.find(({ colleague }) => colleague.id === viewer.id);

  async function run(call: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    try {
      await call();
      setAsked(null);
    } catch (fault) {
      if (fault instanceof Refused && NEEDS_REASON.has(fault.code)) setAsked(fault.message);
      else tell({ text: faultOf(fault, say).text });
    } finally {
      setBusy(false);
      onChange();
    }
  }
  const take = () =>
    run(async () => {
      await act(TakeDesk, { input: { clientId: newId() } });
      tell({ text: say('board.deskTaken') });
    });
  const leave = (reason?: string) =>
    run(async () => {
      const { unattended } = await act(LeaveDesk, {
        input: { clientId: newId(), ...(reason && { reason }) },
      });
      tell({ text: say(unattended ? 'board.deskLeftAlone' : 'board.deskLeft') });
    });

  return (
    <div className="desk-duty">
      {desk.duties.length === 0 ? (
        <Mark state="WARNING" word={say('board.deskNobody')} size={16} />
      ) : (
        <p>
          {say('board.deskWho')}{' '}
          {desk.duties.map(({ id, colleague, runsUntil }, index) => (
            <span
              key={id}
              title={say('clock.until', {
                end: momentText(runsUntil, { zone: HOME_ZONE, language, now: now() }),
              })}
            >
              {index > 0 && ', '}
              {colleague.name}
            </span>
          ))}
        </p>
      )}
      {own && can('Mutation.leaveDesk') && (
        <Button small busy={busy} onClick={() => void leave()}>
          {say('board.deskLeave')}
        </Button>
      )}
      {!own && can('Mutation.takeDesk') && (
        <Button small busy={busy} onClick={() => void take()}>
          {say('board.deskTake')}
        </Button>
      )}
      {asked && <LeaveReason message={asked} busy={busy} onLeave={leave} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** Refusals that a reason answers. */
const NEEDS_REASON = new Set(['LAST_ON_DESK', 'URGENT_REMINDERS_STAND', 'REASON_MISSING']);

interface ReasonProps {
  readonly message: string;
  readonly busy: boolean;
  readonly onLeave: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

function LeaveReason({ message, busy, onLeave, onClose }: ReasonProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onLeave(reason.trim());
  };
  return (
    <Sheet title={say('board.deskLeaveTitle')} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <Note kind="warning">{message}</Note>
        <Field label={say('board.deskWhy')}>
          <textarea
            required
            minLength={3}
            maxLength={1000}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <Button busy={busy}>{say('board.deskLeaveAll')}</Button>
      </form>
    </Sheet>
  );
}
