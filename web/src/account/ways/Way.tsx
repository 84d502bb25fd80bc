import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { useMoment } from '../useMoment.js';
import type { Channel } from './useChannel.js';

interface Props {
  readonly channel: Channel;
  /** why the last act did not happen */
  readonly fault: string | null;
  readonly children: ReactNode;
}

/** One way: its name, whether news leave by it and since when, what did not leave last, and what can be done. */
export function Way({ channel: { channel, available, on, since, lastFailure }, fault, children }: Props) {
  const { say } = useWords();
  const at = useMoment();
  return (
    <section className="stack way">
      <div>
        <h2>{say(`ways.${channel}`)}</h2>
        {available && (
          <p className="own-mark num">
            <Icon name={on ? 'bell' : 'bell-off'} size={16} />
            {on && since ? say('ways.isOnSince', { time: at(since) }) : say(on ? 'ways.isOn' : 'ways.isOff')}
          </p>
        )}
      </div>
      {lastFailure && (
        <p className="meta num">{say('ways.failed', { time: at(lastFailure.at), code: lastFailure.code })}</p>
      )}
      {available || channel === 'EMAIL' ? children : <p className="mute">{say('ways.notHere')}</p>}
      <FaultNote fault={fault} />
    </section>
  );
}
