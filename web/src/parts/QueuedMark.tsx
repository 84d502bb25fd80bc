import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';
import { useHalt } from '../offline/device.js';
import type { EntryState } from '../offline/outbox.js';

/** Says of a row that it is not at the server yet, or was not accepted. What can still be taken back is on its way. */
export function QueuedMark({ state }: { readonly state: EntryState }) {
  const { say } = useWords();
  const isHalted = useHalt() !== 'NONE';
  if (state === 'DONE') return null;
  return (
    <span className={state === 'REFUSED' ? 'q no' : 'q'}>
      <Icon name={state === 'REFUSED' ? 'alert-triangle-filled' : 'cloud-upload'} size={16} />
      {say(state === 'REFUSED' ? 'people.notAccepted' : isHalted ? 'people.waits' : 'queue.sending')}
    </span>
  );
}
