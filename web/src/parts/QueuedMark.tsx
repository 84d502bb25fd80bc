import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';
import type { EntryState } from '../offline/outbox.js';

/** Says of a row that it is not at the server yet, or was not accepted. */
export function QueuedMark({ state }: { readonly state: EntryState }) {
  const { say } = useWords();
  if (state === 'DONE') return null;
  return (
    <span className={state === 'REFUSED' ? 'q no' : 'q'}>
      <Icon name={state === 'REFUSED' ? 'alert-triangle-filled' : 'cloud-upload'} size={16} />
      {say(
        state === 'REFUSED' ? 'people.notAccepted' : state === 'SENDING' ? 'queue.sending' : 'people.waits',
      )}
    </span>
  );
}
