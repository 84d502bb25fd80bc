import { useEffect, useRef, type FormEvent } from 'react';
import type { CaseNoteKind } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { useSaid } from '../parts/Said.js';
import { addNote } from './add-note.js';
import type { NoteLine } from './note-lines.js';

const KINDS = ['GENERAL', 'MEETING', 'CALL', 'FAMILY', 'OFFICIALS', 'HEALTH'] as const;
/** What the server takes. */
const LONGEST = 4000;

interface Props {
  readonly detentionId: string;
  /** the note that is put right; null: a note of its own */
  readonly corrects: NoteLine | null;
  readonly onDone: () => void;
}

interface Typed {
  readonly kind: CaseNoteKind;
  readonly text: string;
}

const NOTHING: Typed = { kind: 'GENERAL', text: '' };

/** A note on a case, or a further note that corrects one. What is typed outlives the tab where this device keeps things. */
export function NoteForm({ detentionId, corrects, onDone }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const draft = useDraft<Typed>(`note:${corrects?.id ?? detentionId}`, {
    ...NOTHING,
    ...(corrects && { kind: corrects.kind }),
  });
  const { kind, text } = draft.value;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (corrects) field.current?.focus();
  }, [corrects]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const written = text.trim();
    if (!written) return field.current?.focus();
    const note = { detentionId, kind, text: written, ...(corrects && { correctsId: corrects.id }) };
    const takeBack = await addNote(note);
    draft.clear();
    onDone();
    const undo = () =>
      void takeBack?.().then((isHere) => {
        if (isHere) draft.set({ kind, text });
        else tell({ text: say('notes.alreadySent') });
      });
    tell({ text: say('notes.added'), ...(takeBack && { undo }) });
  }

  return (
    <form className="note-form stack" onSubmit={(event) => void submit(event)}>
      {corrects && (
        <blockquote className="note-quote">
          <span className="meta">{say('notes.correcting')}</span>
          <p>{corrects.text}</p>
        </blockquote>
      )}
      <Field label={say(corrects ? 'notes.rightText' : 'notes.text')} hint={say('notes.hint')}>
        <textarea
          ref={field}
          rows={3}
          maxLength={LONGEST}
          value={text}
          onChange={({ target }) => draft.set({ kind, text: target.value })}
        />
      </Field>
      <div className="note-form-acts">
        <Field label={say('notes.kind')}>
          <select
            value={kind}
            onChange={({ target }) => draft.set({ kind: target.value as CaseNoteKind, text })}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`notes.kind_${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Button primary disabled={text.trim() === ''}>
          {say(corrects ? 'notes.correct' : 'notes.add')}
        </Button>
        {corrects && (
          <Button quiet onClick={onDone}>
            {say('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
