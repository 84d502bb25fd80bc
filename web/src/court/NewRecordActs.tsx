import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { Button } from '../parts/Button.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { CourtSheet } from './CourtSheet.js';
import type { CourtOf } from './form-props.js';
import type { Task } from './task.js';
import type { Place } from './useRecording.js';

const NEW = [
  ['hearing', 'Mutation.recordHearing', 'court.recordHearing', 'court.newHearing', 'users'],
  ['ruling', 'Mutation.recordRuling', 'court.recordRuling', 'court.newRuling', 'scale'],
  ['step', 'Mutation.recordStep', 'court.recordStep', 'court.newStep', 'calendar-event'],
] as const;

interface Props {
  readonly place: Place;
  readonly detentionId: string;
  readonly zone: string;
  readonly court: CourtOf;
  /** which of them; all where nothing is said */
  readonly only?: 'step';
}

/** What can be recorded anew; where the server does not know the person yet, the role alone says it. */
export function NewRecordActs({ only, ...about }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const [task, setTask] = useState<Task | null>(null);
  const { court, place } = about;
  const mine = NEW.filter(
    ([kind, operation]) =>
      (only === undefined || kind === only) && (court ? lets(court, operation) : can(operation)),
  );
  return (
    <>
      {mine.map(([kind, , word, short, icon]) =>
        place === 'DESK' ? (
          <Button key={kind} small onClick={() => setTask({ kind, first: null })}>
            {say(word)}
          </Button>
        ) : (
          <button
            key={kind}
            type="button"
            className="dock-act"
            onClick={() => setTask({ kind, first: null })}
          >
            <Icon name={icon} size={24} />
            <span>{say(short)}</span>
          </button>
        ),
      )}
      {
        // the dock stands in the foot of the page: a sheet and its heading do not belong in there
        task &&
          createPortal(<CourtSheet task={task} {...about} onClose={() => setTask(null)} />, document.body)
      }
    </>
  );
}
