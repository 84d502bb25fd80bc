import { useState } from 'react';
import { act, Refused } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSaid } from '../../parts/Said.js';
import { AskFirst } from '../../parts/AskFirst.js';
import { ChatSheet } from './ChatSheet.js';
import { useChannel, type Channel } from './useChannel.js';
import { Way } from './Way.js';
import { UnlinkTelegram } from './ways.graphql.js';

/** Telegram, where the installation has it: linked by a code after its text was read, switched off, or forgotten. */
export function ChatWay({ channel }: { readonly channel: Channel }) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run, renew, put } = useChannel('TELEGRAM');
  const [linking, setLinking] = useState(false);

  /** A chat that was only switched off comes back at once; where there is none, its text is read first. */
  const begin = () =>
    void run(async () => {
      try {
        if (channel.since) return await put(true);
      } catch (reason) {
        if (!(reason instanceof Refused && reason.code === 'CHANNEL_NOT_LINKED')) throw reason;
      }
      setLinking(true);
    });

  const forget = () =>
    void run(async () => {
      await act(UnlinkTelegram, { input: { clientId: newId() } });
      await renew();
      tell({ text: say('chat.forgotten') });
    });

  return (
    <Way {...{ channel, fault }}>
      {channel.on ? (
        <div className="own-acts">
          <Button small busy={busy} onClick={() => void run(() => put(false))}>
            {say('ways.off')}
          </Button>
          <AskFirst verb={say('chat.forget')} means={say('chat.forgetMeans')} busy={busy} onSure={forget} />
        </div>
      ) : (
        <div className="own-acts">
          <Button small busy={busy} onClick={begin}>
            {say('chat.link')}
          </Button>
        </div>
      )}
      {linking && <ChatSheet onClose={() => setLinking(false)} />}
    </Way>
  );
}
