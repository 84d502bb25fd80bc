import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useSession } from '../session/session.js';
import { KeptOutButton } from '../station/refusal/KeptOutButton.js';

interface Props {
  readonly detentionId: string;
  readonly departmentId: string | null;
}

/** What is done about a person with the thumb. */
export function PersonDock({ detentionId, departmentId }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  return (
    <>
      {can('Mutation.recordProtocol') && (
        <Link className="dock-act" href={paths.protocols(detentionId)}>
          <Icon name="file-search" size={24} />
          <span>{say('person.protocol')}</span>
        </Link>
      )}
      {can('Mutation.reportAccessRefusal') && departmentId && (
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
