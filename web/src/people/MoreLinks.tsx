import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useSession } from '../session/session.js';
import type { CaseAnswer } from './person-case.js';

interface Props {
  readonly detentionId: string;
  /** null: the server does not know this person yet */
  readonly detention: CaseAnswer | null;
}

/** What else there is about a person: each a screen of its own. */
export function MoreLinks({ detentionId, detention }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const told = detention && [say('facts.family'), say(`facts.family_${detention.familyAnswer}`)].join(': ');
  return (
    <nav className="more-links" aria-label={say('person.more')}>
      {can('Mutation.recordRuling') && (
        <Link className="claims-line" href={paths.court(detentionId)}>
          <Icon name="scale" />
          <span className="row-who">{say('court.title')}</span>
          <Icon name="chevron-right" />
        </Link>
      )}
      {can('Mutation.setFamilyAnswer') && (
        <Link className="claims-line" href={paths.facts(detentionId)}>
          <Icon name="message" />
          <span className="row-who">
            <span>{say('facts.title')}</span>
            {told && <span className="meta">{told}</span>}
          </span>
          <Icon name="chevron-right" />
        </Link>
      )}
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
