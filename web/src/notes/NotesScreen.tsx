import { useParams } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Page } from '../parts/Page.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { Notes } from './Notes.js';
import { useNotes } from './useNotes.js';

/** Notes on one person's case in one hand. */
export function NotesScreen() {
  const { say } = useWords();
  const { detentionId } = useParams<{ detentionId: string }>();
  const now = useNow();
  const { detention } = useNotes(detentionId);
  return (
    <Page
      title={say('notes.title')}
      tab={say('notes.title')}
      sub={detention?.person.name}
      back={paths.person(detentionId)}
    >
      <div className="pad stack">
        <Notes {...{ detentionId, now }} zone={detention?.department?.zone ?? HOME_ZONE} />
      </div>
    </Page>
  );
}
