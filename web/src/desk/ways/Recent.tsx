import './ways.css';
import type { SentToWebhook } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { faultText } from './fault-text.js';

const MARKS = { WAITING: 'RUNNING', SENT: 'RESOLVED', FAILED: 'WARNING', GIVEN_UP: 'VIOLATION' } as const;
const HEADS = ['what', 'how', 'made'] as const;

interface Props {
  readonly recent: readonly SentToWebhook[];
  readonly host: string;
}

/** The last messages to one receiver, newest first; opened where somebody wants to look. */
export function Recent({ recent, host }: Props) {
  const { say, language } = useWords();
  const when = (at: string) => momentText(at, { zone: HOME_ZONE, language, now: now() });
  const [last] = recent;
  if (!last) return <p className="meta">{say('newsOut.noRecent')}</p>;
  return (
    <details className="webhook-recent">
      <summary>
        {say('newsOut.recent')} <span className="meta">{say(`newsOut.state_${last.state}`)}</span>
      </summary>
      <div className="scroll" role="region" aria-label={say('newsOut.recentOf', { host })} tabIndex={0}>
        <table className="plain law-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {say(`newsOut.head_${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recent.map(({ id, kind, state, attempts, madeAt, sentAt, lastFaultCode }) => (
              <tr key={id}>
                <th scope="row">{say(`newsOut.kind_${kind ?? 'TEST'}`)}</th>
                <td>
                  <Mark state={MARKS[state]} word={say(`newsOut.state_${state}`)} size={16} />
                  {lastFaultCode && state !== 'SENT' && (
                    <span className="meta">
                      {faultText(lastFaultCode, say)} {lastFaultCode}
                    </span>
                  )}
                  {attempts > 1 && <span className="meta">{say('newsOut.attempts', { n: attempts })}</span>}
                </td>
                <td className="num">
                  {when(madeAt)}
                  {sentAt && <span className="meta">{say('newsOut.sentAt', { when: when(sentAt) })}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
