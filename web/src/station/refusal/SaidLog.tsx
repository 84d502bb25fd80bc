import { useWords } from '../../i18n/words.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { timeText } from '../../time/format.js';
import type { Wait } from './wait.js';

/** The wait minute by minute, as it will stand in the complaint. */
export function SaidLog({ wait, zone }: { readonly wait: Wait; readonly zone: string }) {
  const { say } = useWords();
  return (
    <ol className="said-log">
      <li>
        <time className="num">{timeText(wait.arrivedAt, zone)}</time>
        <span>
          {say('refusal.arrived')} {wait.queued && <QueuedMark state={wait.queued} />}
        </span>
      </li>
      {wait.said.map(({ id, at, told, badge, queued }) => (
        <li key={id}>
          <time className="num">{timeText(at, zone)}</time>
          <span>
            {[told, badge && say('refusal.by', { badge })].filter(Boolean).join('. ')}{' '}
            {queued && <QueuedMark state={queued} />}
          </span>
        </li>
      ))}
      {wait.end && (
        <li>
          <time className="num">{timeText(wait.end.at, zone)}</time>
          <span>{say(`refusal.${wait.end.kind}`)}</span>
        </li>
      )}
    </ol>
  );
}
