import { useParams } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Page } from '../parts/Page.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { Files } from './Files.js';
import { useFiles } from './useFiles.js';

/** Photographs and papers of one person's case in one hand. */
export function FilesScreen() {
  const { say } = useWords();
  const { detentionId } = useParams<{ detentionId: string }>();
  const now = useNow();
  const { detention } = useFiles(detentionId);
  return (
    <Page
      title={say('files.title')}
      tab={say('files.title')}
      sub={detention?.person.name}
      back={paths.person(detentionId)}
    >
      <div className="pad stack">
        <Files {...{ detentionId, now }} zone={detention?.department?.zone ?? HOME_ZONE} />
      </div>
    </Page>
  );
}
