import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { buttonClass } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { useSession } from '../session/session.js';

interface Props {
  readonly fault: string | null;
  readonly code: string | null;
  /** it is about oneself, so that what stands in the way can be ended by oneself */
  readonly isOwn: boolean;
}

/** Why a leave was not planned, brought into sight; where the desk is still held it leads there. */
export function PlanRefusal({ fault, code, isOwn }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) place.current?.scrollIntoView({ block: 'start' });
  }, [fault]);
  const leadsToDesk = isOwn && code === 'ON_DESK' && can('Mutation.leaveDesk');
  return (
    <div ref={place}>
      {fault && (
        <Note
          kind="warning"
          role="alert"
          title={say('leave.notPlanned')}
          act={
            leadsToDesk && (
              <Link className={buttonClass({ small: true })} href={paths.board()}>
                {say('leave.toDesk')}
              </Link>
            )
          }
        >
          {fault}
        </Note>
      )}
    </div>
  );
}
