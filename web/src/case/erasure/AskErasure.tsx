import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ErasureReason } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { useSaid } from '../../parts/Said.js';
import { RequestErasure } from './erasure.graphql.js';

const REASONS = [
  'PERSON_ASKED',
  'FAMILY_ASKED',
  'LOGGED_BY_MISTAKE',
  'NO_LONGER_NEEDED',
] as const satisfies readonly ErasureReason[];

interface Props {
  readonly personId: string;
  /** a lawyer may be on the way to whoever is not known to be free */
  readonly isFree: boolean;
  readonly onClose: () => void;
}

/** The first of two words an erasure needs. Nothing is gone yet: an administrator agrees, and 72 hours pass. */
export function AskErasure({ personId, isFree, onClose }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const [id] = useState(newId);

  async function submit(form: FormData): Promise<void> {
    const note = (form.get('note') as string).trim();
    const asked = await run(() =>
      act(RequestErasure, {
        input: {
          ...{ clientId: newId(), id, personId },
          reason: form.get('reason') as ErasureReason,
          ...(note && { note }),
          ...(!isFree && { evenIfHeld: form.get('held') === 'on' }),
        },
      }),
    );
    if (!asked) return;
    tell({ text: say('caseFile.eraseAsked') });
    onClose();
  }

  return (
    <FormSheet
      title={say('caseFile.erase')}
      verb={say('caseFile.eraseAsk')}
      {...{ busy, fault, onClose }}
      onSubmit={(form) => void submit(form)}
    >
      <p>{say('caseFile.eraseWhat')}</p>
      <Field label={say('caseFile.eraseWhy')}>
        <select name="reason" required>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {say(`caseFile.erasureWhy_${reason}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('caseFile.eraseNote')} hint={say('caseFile.eraseNoteHint')}>
        <textarea name="note" rows={2} minLength={3} maxLength={1000} />
      </Field>
      {!isFree && (
        <fieldset className="checks">
          <label>
            <input type="checkbox" name="held" />
            <span>{say('caseFile.eraseHeld')}</span>
          </label>
        </fieldset>
      )}
    </FormSheet>
  );
}
