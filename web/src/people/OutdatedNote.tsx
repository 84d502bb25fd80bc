import { useWords } from '../i18n/words.js';
import { Note } from '../parts/Note.js';

/** Something waits that moves these clocks and cannot be counted on this device: what is shown was before it. */
export function OutdatedNote() {
  const { say } = useWords();
  return (
    <Note kind="warning" title={say('clock.waits')}>
      <p>{say('clock.waitsMeans')}</p>
    </Note>
  );
}
