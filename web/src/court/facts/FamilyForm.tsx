import { useState, type FormEvent } from 'react';
import type { FamilyAnswer } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Field } from '../../parts/Field.js';
import { useSending } from '../useSending.js';
import type { FactsFormProps } from './facts-props.js';
import { SetFamilyAnswer } from './facts.graphql.js';

const ANSWERS = ['NONE', 'CODE_WORD', 'NAME_AND_BIRTH'] as const satisfies readonly FamilyAnswer[];

interface Typed {
  readonly answer: FamilyAnswer | null;
  readonly codeWord: string;
}

/**
 * What a family may be told, on the held person's word alone. Nothing is chosen beforehand, and to open a door somebody
 * says that the person said so; who set it, and when, stays in the audit log.
 */
export function FamilyForm(props: FactsFormProps) {
  const { detentionId, place } = props;
  const { say } = useWords();
  const { value, set, clear } = useDraft<Typed>(`family:${detentionId}`, { answer: null, codeWord: '' });
  const [isTheirs, setTheirs] = useState(false);
  const { busy, faultAt, restOf, send } = useSending(props, { clear, restore: () => set(value) });
  const { answer, codeWord } = value;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!answer) return;
    const input = { answer, detentionIds: [detentionId] };
    await send(
      SetFamilyAnswer,
      answer === 'CODE_WORD' ? { ...input, codeWord: codeWord.trim() || null } : input,
      () => say(`facts.familyDone_${answer}`),
    );
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <fieldset className="court-checks">
        <legend className="lbl">{say('facts.familyAsk')}</legend>
        {ANSWERS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="answer"
              required
              value={each}
              checked={answer === each}
              onChange={() => set({ ...value, answer: each })}
            />
            <span>
              {say(`facts.family_${each}`)}
              <span className="meta">{say(`facts.familyMeans_${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {answer === 'CODE_WORD' && (
        <Field label={say('facts.codeWord')} hint={say('facts.codeWordHint')} fault={faultAt('codeWord')}>
          <input
            maxLength={100}
            value={codeWord}
            onChange={({ target }) => set({ ...value, codeWord: target.value })}
          />
        </Field>
      )}
      {answer !== null && answer !== 'NONE' && (
        <fieldset className="court-checks">
          <label>
            <input
              type="checkbox"
              required
              checked={isTheirs}
              onChange={({ target }) => setTheirs(target.checked)}
            />
            <span>{say('facts.theirWord')}</span>
          </label>
        </fieldset>
      )}
      <p className="meta">{say('facts.familyKept')}</p>
      <FaultNote fault={restOf(answer === 'CODE_WORD' ? ['codeWord'] : [])} />
      <Button primary big={place === 'STATION'} busy={busy}>
        {say('court.record')}
      </Button>
    </form>
  );
}
