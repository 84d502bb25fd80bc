import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { personLine } from '../../shown/person-line.js';
import type { Assigning, Stopped } from './useAssign.js';
import { ReasonInput } from '../../parts/ReasonInput.js';

interface Props {
  readonly stopped: Stopped;
  readonly assigning: Assigning;
}

/** An assignment that did not happen: who, to whom, why not; and what can be done about it. Nothing of it is lost. */
export function StoppedBox({ stopped, assigning }: Props) {
  const { say } = useWords();
  const { offer, code, message } = stopped;
  const { name } = personLine(offer.line.detention.person, say);
  const title = say('board.notAssigned', { person: name, lawyer: offer.lawyer.name });
  return (
    <Note kind="warning" title={title} role="alert">
      <p>{message}</p>
      {code === 'CONFLICT_OF_INTEREST' ? (
        <Override stopped={stopped} assigning={assigning} />
      ) : (
        <div className="note-act">
          {code === null && (
            <Button small busy={assigning.busy} onClick={() => assigning.again(stopped)}>
              {say('common.again')}
            </Button>
          )}
          <Button small onClick={() => assigning.drop(stopped)}>
            {say('common.close')}
          </Button>
        </div>
      )}
    </Note>
  );
}

/** In spite of conflicting interests: only with a reason, which is kept sealed and stands in the audit. */
function Override({ stopped, assigning }: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assigning.override(stopped, reason.trim());
  };
  return (
    <form className="override" onSubmit={submit}>
      <Field label={say('board.overrideWhy')}>
        <ReasonInput value={reason} onChange={setReason} />
      </Field>
      <div className="note-act">
        <Button small busy={assigning.busy}>
          {say('board.override')}
        </Button>
        <Button small onClick={() => assigning.drop(stopped)}>
          {say('board.leaveIt')}
        </Button>
      </div>
    </form>
  );
}
