import { useEffect, useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { Answered } from '../../desk/Answered.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { useSaid } from '../../parts/Said.js';
import { Sheet } from '../../parts/Sheet.js';
import { ChatCode, type Code } from './ChatCode.js';
import { LinkTelegram, OwnChannels, TelegramConsent } from './ways.graphql.js';

/** How often it is asked whether the code has come, in milliseconds. */
const EVERY = 3000;

/** What Telegram gives away is read to its end; then a code proves that whoever reads the chat is who is signed in. */
export function ChatSheet({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const consent = useAsk(TelegramConsent, {}, { freshFor: 0 });
  const [code, setCode] = useState<Code | null>(null);
  const channels = useAsk(OwnChannels, {}, code ? { every: EVERY } : {});
  const isLinked =
    code !== null && channels.data?.channels.some(({ channel, on }) => channel === 'TELEGRAM' && on) === true;
  useEffect(() => {
    if (!isLinked) return;
    tell({ text: say('chat.linked') });
    onClose();
  }, [isLinked, tell, say, onClose]);

  const take = (consentVersion: string) =>
    void run(async () => {
      try {
        setCode(await act(LinkTelegram, { input: { clientId: newId(), consentVersion } }));
      } finally {
        // where the text has changed meanwhile, the new one is there to be read
        await stale(TelegramConsent);
      }
    });

  return (
    <Sheet title={say('chat.title')} onClose={onClose}>
      <Answered query={consent} rows={3}>
        {({ telegramConsent: text }) =>
          text === null ? (
            <p className="mute">{say('ways.notHere')}</p>
          ) : code ? (
            <ChatCode code={code} busy={busy} onAgain={() => take(text.version)} />
          ) : (
            <>
              <div className="stack" lang={language}>
                {text.text.split('\n').map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
              <Button primary busy={busy} onClick={() => take(text.version)}>
                {say('chat.agree')}
              </Button>
              <Button onClick={onClose}>{say('common.cancel')}</Button>
            </>
          )
        }
      </Answered>
      <FaultNote fault={fault} />
    </Sheet>
  );
}
