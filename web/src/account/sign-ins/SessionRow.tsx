import type { OwnSessions } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { AskFirst } from '../../parts/AskFirst.js';
import { useMoment } from '../useMoment.js';
import '../../parts/own-rows.css';
import '../account.css';

interface Props {
  readonly session: OwnSessions['sessions'][number];
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** One sign-in. The one that is looked from is left by signing out, which says what becomes of the device. */
export function SessionRow({ session: { createdAt, expiresAt, current }, busy, onEnd }: Props) {
  const { say } = useWords();
  const at = useMoment();
  const since = at(createdAt);
  return (
    <li className="own-row">
      <div className="row-who">
        <p className="row-name num">{say('signIns.since', { time: since })}</p>
        {current && (
          <p className="own-mark">
            <Icon name="check" size={16} />
            {say('signIns.here')}
          </p>
        )}
        <p className="meta num">{say('signIns.until', { time: at(expiresAt) })}</p>
      </div>
      {!current && (
        <AskFirst
          verb={say('signIns.end')}
          label={say('signIns.endOf', { time: since })}
          means={say('signIns.endMeans')}
          busy={busy}
          onSure={onEnd}
        />
      )}
    </li>
  );
}
