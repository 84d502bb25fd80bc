import { useId, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useQueued, useVaultState } from '../offline/device.js';
import { MOST_WAITING, waitingBytes } from '../offline/outbox-files.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { useSaid } from '../parts/Said.js';
import { addFile, TAKEN, type NoFile } from './add-file.js';
import { sizeText } from './size-text.js';
import type { Subject } from './subjects.js';

interface Props {
  /** one: it is chosen already, and is not asked */
  readonly subjects: readonly Subject[];
}

/** Takes or chooses a photograph or a PDF, says what it is about, and writes it down; it is kept where that fails. */
export function AddFile({ subjects }: Props) {
  const { say } = useWords();
  const id = useId();
  const tell = useSaid();
  const keeps = useVaultState() === 'OPEN';
  const waiting = waitingBytes(useQueued());
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [subjectId, setSubjectId] = useState(subjects[0]!.id);
  const [caption, setCaption] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<NoFile | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const subject = subjects.find(({ id }) => id === subjectId) ?? subjects[0]!;
    if (!file) return;
    setBusy(true);
    const why = await addFile(file, { about: subject.about, aboutId: subject.id, caption: caption.trim() });
    setBusy(false);
    setFault(why);
    if (why) return;
    setFile(null);
    setCaption('');
    if (input.current) input.current.value = '';
    tell({ text: say('files.written') });
  }

  return (
    <form className="file-form stack" onSubmit={(event) => void submit(event)}>
      <label className="btn big file-choose">
        <Icon name="camera" size={24} />
        <span>{say('files.choose')}</span>
        <input
          ref={input}
          className="sr"
          type="file"
          accept={TAKEN}
          aria-describedby={id}
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            setFault(null);
          }}
        />
      </label>
      <p id={id} className="meta">
        {file ? [file.name, sizeText(file.size, say)].join(', ') : say('files.hint')}
      </p>
      {fault && (
        <Note kind="warning" role="alert">
          {say(`files.${fault}`, { most: sizeText(MOST_WAITING, say) })}
        </Note>
      )}
      {file && (
        <>
          {subjects.length > 1 && (
            <Field label={say('files.about')}>
              <select value={subjectId} onChange={({ target }) => setSubjectId(target.value)}>
                {subjects.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <Field label={say('files.caption')} hint={say('files.captionHint')}>
            <input value={caption} maxLength={500} onChange={({ target }) => setCaption(target.value)} />
          </Field>
          {!keeps && <p className="meta">{say('files.notKept')}</p>}
          <Button primary big busy={busy} icon="paperclip">
            {say('files.add', { size: sizeText(file.size, say) })}
          </Button>
        </>
      )}
      {waiting > 0 && (
        <p className="meta" role="status">
          {say('files.waitingSize', { size: sizeText(waiting, say), most: sizeText(MOST_WAITING, say) })}
        </p>
      )}
    </form>
  );
}
