import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { momentText } from '../time/format.js';
import { now } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { MachineryNow } from './shell.graphql.js';

/** Milliseconds between two looks: an outage is on every desk within this time. */
const LOOK_EVERY = 20_000;

/** Says above every screen of the desk that people are not reminded; nothing where all is well. */
export function MachineryBanner({ zone = HOME_ZONE }: { readonly zone?: string }) {
  const { say, language } = useWords();
  const { data } = useAsk(MachineryNow, {}, { every: LOOK_EVERY });
  if (!data || data.machinery.state === 'RUNNING') return null;
  const { state, since } = data.machinery;
  const time = since && momentText(since, { zone, language, now: now() });
  const stopped = state === 'STOPPED';
  return (
    <div className={stopped ? 'machinery stopped' : 'machinery late'} role="alert">
      <Icon name={stopped ? 'alert-octagon-filled' : 'alert-triangle-filled'} />
      <p>
        <strong>
          {!stopped
            ? say('shell.remindersLate')
            : time
              ? say('shell.remindersOffSince', { time })
              : say('shell.remindersOff')}
        </strong>{' '}
        {stopped ? say('shell.remindersOffDo') : say('shell.remindersLateDo')}
      </p>
    </div>
  );
}
