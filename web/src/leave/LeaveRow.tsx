import '../parts/own-rows.css';
import { Link } from 'wouter';
import type { OwnLeave } from '../api/operations.js';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { momentText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { AskFirst } from '../parts/AskFirst.js';

interface Props {
  readonly leave: OwnLeave;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** One leave: when, why, who was asked to take which case and what they said. */
export function LeaveRow({ leave: { state, from, until, reason, handOvers }, busy, onCancel }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const at = (iso: string) => momentText(iso, { zone: HOME_ZONE, language, now });
  const isOpen = state === 'PLANNED' || state === 'RUNNING';
  return (
    <li className="own-row">
      <div className="row-who">
        <p className="row-name num">{say('leave.hours', { from: at(from), until: at(until) })}</p>
        <p className="meta">{[say(`leave.state_${state}`), reason].filter(Boolean).join('. ')}</p>
      </div>
      {isOpen && (
        <AskFirst
          verb={say(state === 'RUNNING' ? 'leave.isBack' : 'leave.cancel')}
          {...(state === 'PLANNED' && { label: say('leave.cancelOf', { time: at(from) }) })}
          means={say('leave.cancelMeans')}
          busy={busy}
          onSure={onCancel}
        />
      )}
      {handOvers.length > 0 && (
        <details className="own-more">
          <summary>{say('leave.handed', { n: handOvers.length })}</summary>
          <ul>
            {handOvers.map(({ id, state: hand, detention, assignment }) => (
              <li key={id}>
                <p>
                  {detention ? (
                    <Link href={paths.person(detention.id)}>
                      {detention.person.name ?? detention.person.description ?? say('shown.nameless')}
                    </Link>
                  ) : (
                    say('handOver.outOfSight')
                  )}
                </p>
                <p className="meta">
                  {[assignment?.lawyer.name, say(`leave.hand_${hand}`)].filter(Boolean).join(': ')}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
