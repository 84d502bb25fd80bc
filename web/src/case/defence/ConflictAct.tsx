import '../../court/court.css';
import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Sheet } from '../../parts/Sheet.js';
import { ConflictForm } from './ConflictForm.js';

interface Props {
  readonly detentionId: string;
  readonly personId: string;
}

/** Opens the form that says whose interests are against this person’s. */
export function ConflictAct(props: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="court-acts">
      <Button small onClick={() => setOpen(true)}>
        {say('facts.conflict')}
      </Button>
      {isOpen && (
        <Sheet title={say('facts.conflict')} onClose={() => setOpen(false)}>
          <ConflictForm {...props} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </div>
  );
}
