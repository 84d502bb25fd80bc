import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../parts/Button.js';
import type { Correcting } from './useCorrecting.js';

/** Sends the form of the reason from where the thumb is. */
export function SendCorrection({
  correcting: { formId, maySend, busy },
}: {
  readonly correcting: Correcting;
}) {
  const { say } = useWords();
  return (
    <Button primary big form={formId} disabled={!maySend} busy={busy}>
      {say('court.correct')}
    </Button>
  );
}
