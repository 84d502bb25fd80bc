import type { OwnBrowsers } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { Button } from '../../parts/Button.js';
import { AskFirst } from '../../parts/AskFirst.js';
import { useMoment } from '../useMoment.js';

interface Props {
  readonly browser: OwnBrowsers['pushSubscriptions'][number];
  readonly isHere: boolean;
  readonly busy: boolean;
  readonly onStop: () => void;
}

/** A browser that is woken. This one can be brought back at once; another only from itself, so that is asked first. */
export function BrowserRow({ browser: { service, madeAt }, isHere, busy, onStop }: Props) {
  const { say } = useWords();
  const since = useMoment()(madeAt);
  return (
    <li className="own-row">
      <div className="row-who">
        <p className="row-name">{service}</p>
        {isHere && (
          <p className="own-mark">
            <Icon name="check" size={16} />
            {say('wake.here')}
          </p>
        )}
        <p className="meta num">{say('wake.since', { time: since })}</p>
      </div>
      {isHere ? (
        <Button small busy={busy} onClick={onStop}>
          {say('wake.stop')}
        </Button>
      ) : (
        <AskFirst
          verb={say('wake.stop')}
          label={say('wake.stopOf', { time: since })}
          means={say('wake.stopMeans')}
          busy={busy}
          onSure={onStop}
        />
      )}
    </li>
  );
}
