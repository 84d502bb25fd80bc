import { useAsk } from '../../api/query.js';
import { Answered } from '../../desk/Answered.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { canBeWoken } from '../../sw/wake.js';
import { BrowserRow } from './BrowserRow.js';
import { useChannel, type Channel } from './useChannel.js';
import { useThisBrowser } from './useThisBrowser.js';
import { Way } from './Way.js';
import { OwnBrowsers } from './ways.graphql.js';

/** Browsers that are woken, this one marked. The browser's own question comes after a tap and never before. */
export function PushWay({ channel }: { readonly channel: Channel }) {
  const { say } = useWords();
  const way = useChannel('PUSH');
  const browsers = useAsk(OwnBrowsers, {}, { enabled: channel.available, freshFor: 0 });
  const here = useThisBrowser(browsers.data, way);
  return (
    <Way channel={channel} fault={way.fault ?? (here.hindrance && say(`wake.${here.hindrance}`))}>
      <p className="mute">{say('wake.gives')}</p>
      <Answered query={browsers} rows={1}>
        {({ pushKey, pushSubscriptions }) => (
          <>
            {pushSubscriptions.length > 0 && (
              <ul className="own-list" aria-label={say('wake.list')}>
                {pushSubscriptions.map((browser) => (
                  <BrowserRow
                    key={browser.id}
                    {...{ browser, busy: way.busy, isHere: browser.id === here.id }}
                    onStop={() => here.stop(browser.id)}
                  />
                ))}
              </ul>
            )}
            {!canBeWoken() && <p className="mute">{say('wake.CANNOT')}</p>}
            {canBeWoken() && !here.id && pushKey && (
              <>
                <p className="meta">{say('wake.asks')}</p>
                <Button icon="bell" busy={way.busy} onClick={() => here.wake(pushKey)}>
                  {say('wake.ask')}
                </Button>
              </>
            )}
            {pushSubscriptions.length > 0 && (
              <div className="own-acts">
                <Button small busy={way.busy} onClick={() => void way.run(() => way.put(!channel.on))}>
                  {say(channel.on ? 'ways.off' : 'ways.on')}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </Way>
  );
}
