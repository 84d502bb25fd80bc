import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/language.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Note } from '../../parts/Note.js';
import { Segmented } from '../../parts/Segmented.js';
import { Sheet } from '../../parts/Sheet.js';
import { ShownOnce } from '../../parts/ShownOnce.js';
import { CalendarFeeds, MakeCalendarFeed } from './ways.graphql.js';

/** What an address gives away, then the address, once. */
export function FeedSheet({ onClose }: { readonly onClose: () => void }) {
  const { say, language: own } = useWords();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const [clientId] = useState(newId);
  const [language, setLanguage] = useState<Language>(own);
  const [url, setUrl] = useState<string | null | undefined>(undefined);

  const make = () =>
    void run(async () => {
      setUrl((await act(MakeCalendarFeed, { input: { clientId, language } })).url);
      await stale(CalendarFeeds);
    });

  return (
    <Sheet title={say('feeds.fresh')} onClose={onClose}>
      {url === undefined ? (
        <>
          <Note kind="warning">{say('feeds.gives')}</Note>
          <p className="mute">{say('feeds.helpOnly')}</p>
          <div className="field">
            <p className="lbl">{say('feeds.language')}</p>
            <Segmented
              label={say('feeds.language')}
              choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              value={language}
              onChange={setLanguage}
            />
          </div>
          <FaultNote fault={fault} />
          <Button primary busy={busy} onClick={make}>
            {say('feeds.make')}
          </Button>
        </>
      ) : (
        <>
          {url ? (
            <>
              <p className="mute">{say('feeds.once')}</p>
              <ShownOnce text={url} />
            </>
          ) : (
            <Note kind="plain">{say('feeds.shown')}</Note>
          )}
          <Button primary onClick={onClose}>
            {say('common.close')}
          </Button>
        </>
      )}
    </Sheet>
  );
}
