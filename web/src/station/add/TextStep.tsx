import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { withNameless, type AddDraft } from './rows.js';

interface Props {
  readonly draft: AddDraft;
  readonly onChange: (draft: AddDraft) => void;
}

/** A list in any of three scripts, one person a line; the keyboard's microphone dictates into it. */
export function TextStep({ draft, onChange }: Props) {
  const { say } = useWords();

  async function paste(): Promise<void> {
    const pasted = await navigator.clipboard.readText().catch(() => '');
    if (pasted === '') return;
    const text = draft.text.trim() === '' ? pasted : `${draft.text.trimEnd()}\n${pasted}`;
    onChange({ ...draft, text, edits: {}, removed: [], known: {} });
  }

  return (
    <div className="pad">
      <Field label={say('add.list')} hint={say('add.listHint')}>
        <textarea
          className="control add-text"
          rows={12}
          maxLength={60_000}
          value={draft.text}
          spellCheck={false}
          autoCapitalize="words"
          onChange={({ target }) =>
            onChange({ ...draft, text: target.value, edits: {}, removed: [], known: {} })
          }
        />
      </Field>
      <div className="acts">
        <Button onClick={() => void paste()}>{say('add.paste')}</Button>
        <Button icon="user-question" onClick={() => onChange(withNameless(draft, say('add.namelessLine')))}>
          {say('add.nameless')}
        </Button>
      </div>
    </div>
  );
}
