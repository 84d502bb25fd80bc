import type { ColleagueSession } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Note } from '../../parts/Note.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { deviceName } from './device-name.js';

interface Props {
  readonly session: ColleagueSession;
  readonly busy: boolean;
  readonly fault: string | null;
  /** whether it is asked if this one is to be ended */
  readonly isAsking: boolean;
  readonly onAsk: (wants: boolean) => void;
  readonly onEnd: () => void;
}

/** One sign-in; ending it cannot be undone, so it is asked once more. One's own is left by signing out. */
export function SessionRow({ session, busy, fault, isAsking, onAsk, onEnd }: Props) {
  const { say, language } = useWords();
  const view = { zone: HOME_ZONE, language, now: now() };
  const { device, createdAt, lastSeenAt, current } = session;
  const name = device ? deviceName(device, say) : say('desk.deviceUnknown');
  return (
    <li className="session-row">
      <div>
        <p className="keep-name">
          {name}
          {current && <span className="meta"> {say('desk.sessionYours')}</span>}
        </p>
        <p className="meta num">
          {say('desk.sessionSeen', { time: momentText(lastSeenAt, view) })},{' '}
          {say('desk.sessionSince', { time: momentText(createdAt, view) })}
        </p>
      </div>
      {!current && !isAsking && (
        <Button
          small
          disabled={busy}
          aria-label={`${say('desk.endSession')}: ${name}, ${momentText(createdAt, view)}`}
          onClick={() => onAsk(true)}
        >
          {say('desk.endSession')}
        </Button>
      )}
      {isAsking && (
        <Note
          kind="warning"
          title={say('desk.endSessionMeans')}
          act={
            <>
              <Button small className="danger" busy={busy} onClick={onEnd}>
                {say('desk.endSession')}
              </Button>
              <Button small onClick={() => onAsk(false)}>
                {say('common.cancel')}
              </Button>
            </>
          }
        >
          {say('desk.endSessionMore')}
          <FaultNote fault={fault} />
        </Note>
      )}
    </li>
  );
}
