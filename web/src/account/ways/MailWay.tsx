import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { useChannel, type Channel } from './useChannel.js';
import { Way } from './Way.js';

/** E-mail: the last way of whoever works on the desk; the server refuses to leave them without one. */
export function MailWay({ channel }: { readonly channel: Channel }) {
  const { say } = useWords();
  const { busy, fault, run, put } = useChannel('EMAIL');
  return (
    <Way {...{ channel, fault }}>
      {channel.available ? (
        <p className="mute">{say('ways.mailMeans')}</p>
      ) : (
        <Note kind="warning">{say('ways.mailNone')}</Note>
      )}
      <div className="own-acts">
        <Button small busy={busy} onClick={() => void run(() => put(!channel.on))}>
          {say(channel.on ? 'ways.off' : 'ways.on')}
        </Button>
      </div>
    </Way>
  );
}
