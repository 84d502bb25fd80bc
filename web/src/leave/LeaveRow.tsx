import '../parts/own-rows.css';
import type { LeaveShown } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { AskFirst } from '../parts/AskFirst.js';
import { lets } from '../session/lets.js';
import { momentText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { HandedList } from './HandedList.js';
import type { Whose } from './typed-leave.js';

interface Props {
  readonly leave: LeaveShown;
  readonly whose: Whose;
  readonly busy: boolean;
  readonly pathOf: (detentionId: string) => string;
  readonly onCancel: () => void;
}

/** One leave: whose where it is a colleague's, when, why, and what became of the cases. */
export function LeaveRow({ leave, whose, busy, pathOf, onCancel }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const at = (iso: string) => momentText(iso, { zone: HOME_ZONE, language, now });
  const { state, colleague, from, until, reason, handOvers } = leave;
  const { name } = colleague;
  const hours = say('leave.hours', { from: at(from), until: at(until) });
  const isOwn = whose === 'own';
  const isRunning = state === 'RUNNING';
  // several stand below one another: what is heard names the one
  const label = isOwn
    ? !isRunning && say('leave.cancelOf', { time: at(from) })
    : say(isRunning ? 'leave.isBackNamed' : 'leave.cancelNamed', { name, time: at(from) });
  return (
    <li className="own-row">
      <div className="row-who">
        <p className={isOwn ? 'row-name num' : 'row-name'}>{isOwn ? hours : name}</p>
        {!isOwn && <p className="num">{hours}</p>}
        <p className="meta">
          {[say(`leave.state_${state}`), !isOwn && say(`caseFile.role_${colleague.role}`)]
            .filter(Boolean)
            .join(', ')}
          {reason && `. ${reason}`}
        </p>
      </div>
      {lets(leave, 'Mutation.cancelLeave') && (
        <AskFirst
          verb={say(isRunning ? (isOwn ? 'leave.isBack' : 'leave.isBackOf') : 'leave.cancel')}
          {...(label && { label })}
          means={say('leave.cancelMeans')}
          busy={busy}
          onSure={onCancel}
        />
      )}
      {handOvers.length > 0 && <HandedList {...{ handOvers, whose, pathOf }} />}
    </li>
  );
}
