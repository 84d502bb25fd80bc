import { useWords } from '../i18n/words.js';
import { outbox } from '../offline/device.js';
import { Button } from '../parts/Button.js';
import { useSaid } from '../parts/Said.js';
import type { Correction } from './corrections.js';

interface Props {
  readonly correction: Correction;
  readonly small?: boolean;
  /** null: there is nothing left that could be put right */
  readonly onAgain: (() => void) | null;
}

/** A correction that was not taken: the server's reason, the person's own, and both ways on. Nothing of it is lost. */
export function RefusedCorrection({ correction, small = false, onAgain }: Props) {
  const { say } = useWords();
  const tell = useSaid();

  async function drop(): Promise<void> {
    if (!(await outbox.drop(correction.id))) return;
    tell({ text: say('queue.dropped'), undo: () => void outbox.addAgain(correction) });
  }

  return (
    <>
      <p className="field-fault">{correction.refusal?.message}</p>
      <p>{say('correct.yourReason', { reason: correction.variables.input.reason })}</p>
      <div className="court-acts">
        {onAgain && (
          <Button primary small={small} onClick={onAgain}>
            {say('court.putRight')}
          </Button>
        )}
        <Button quiet small={small} onClick={() => void drop()}>
          {say('queue.drop')}
        </Button>
      </div>
    </>
  );
}
