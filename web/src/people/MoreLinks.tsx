import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useSession } from '../session/session.js';

/** What else there is about a person: each a screen of its own. */
export function MoreLinks({ detentionId }: { readonly detentionId: string }) {
  const { say } = useWords();
  const { can } = useSession();
  return (
    <nav className="more-links" aria-label={say('person.more')}>
      {can('POST /attachments') && (
        <Link className="claims-line" href={paths.files(detentionId)}>
          <Icon name="camera" />
          <span className="row-who">{say('files.title')}</span>
          <Icon name="chevron-right" />
        </Link>
      )}
      {can('Mutation.addCaseNote') && (
        <Link className="claims-line" href={paths.notes(detentionId)}>
          <Icon name="note" />
          <span className="row-who">{say('notes.title')}</span>
          <Icon name="chevron-right" />
        </Link>
      )}
    </nav>
  );
}
