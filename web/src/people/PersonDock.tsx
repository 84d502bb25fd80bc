import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { KeptOutButton } from '../station/refusal/KeptOutButton.js';
import type { CaseAnswer } from './person-case.js';

interface Props {
  readonly detentionId: string;
  /** null: the server does not know this person yet, and the role alone says what may be begun */
  readonly detention: CaseAnswer | null;
  readonly departmentId: string | null;
}

/** What is done about a person with the thumb. */
export function PersonDock({ detentionId, detention, departmentId }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const place = detention?.department;
  const mayRecord = detention ? lets(detention, 'Mutation.recordProtocol') : can('Mutation.recordProtocol');
  const mayReport = place ? lets(place, 'Mutation.reportAccessRefusal') : can('Mutation.reportAccessRefusal');
  return (
    <>
      {mayRecord && (
        <Link className="dock-act" href={paths.protocols(detentionId)}>
          <Icon name="file-search" size={24} />
          <span>{say('person.protocol')}</span>
        </Link>
      )}
      {mayReport && departmentId && (
        <KeptOutButton className="dock-act" departmentId={departmentId} detentionIds={[detentionId]}>
          {(runs) => (
            <>
              <Icon name="door-off" size={24} />
              <span>{say(runs ? 'refusal.runs' : 'person.keptOut')}</span>
            </>
          )}
        </KeptOutButton>
      )}
      {can('Mutation.endShift') && (
        <Link className="dock-act" href={paths.handOver()}>
          <Icon name="transfer" size={24} />
          <span>{say('person.handOver')}</span>
        </Link>
      )}
    </>
  );
}
