import { useState } from 'react';
import { MIN_PASSWORD } from '../../../../src/identity/domain/password.js';
import { act, Refused } from '../../api/act.js';
import { useStale } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { useSaid } from '../../parts/Said.js';
import { ChangeOwnPassword, OwnSessions } from './sign-ins.graphql.js';

type Place = 'currentPassword' | 'newPassword' | 'again' | 'form';

/** A new password, for whoever knows the present one. A refusal stands at its field; nothing typed is lost. */
export function PasswordSheet({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ readonly at: Place; readonly text: string } | null>(null);
  const faultAt = (at: Place) => (fault?.at === at ? fault.text : null);

  async function change(form: FormData): Promise<void> {
    const [currentPassword, newPassword, again] = ['currentPassword', 'newPassword', 'again'].map(
      (name) => form.get(name) as string,
    ) as [string, string, string];
    if (newPassword !== again) return setFault({ at: 'again', text: say('signIns.notSame') });
    setBusy(true);
    setFault(null);
    try {
      await act(ChangeOwnPassword, { input: { currentPassword, newPassword } });
      tell({ text: say('signIns.changed') });
      onClose();
      await stale(OwnSessions);
    } catch (reason) {
      setFault(
        reason instanceof Refused
          ? { at: placeOf(reason.code), text: reason.message }
          : { at: 'form', text: say('signIns.unsure') },
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <FormSheet
      title={say('signIns.change')}
      verb={say('signIns.change')}
      {...{ busy, onClose }}
      fault={faultAt('form')}
      onSubmit={(form) => void change(form)}
    >
      <p className="mute">{say('signIns.changeMeans')}</p>
      <Field label={say('signIns.current')} fault={faultAt('currentPassword')}>
        <input name="currentPassword" type="password" autoComplete="current-password" required />
      </Field>
      <Field
        label={say('signIns.fresh')}
        hint={say('signIns.freshHint', { n: MIN_PASSWORD })}
        fault={faultAt('newPassword')}
      >
        <input name="newPassword" type="password" autoComplete="new-password" required />
      </Field>
      <Field label={say('signIns.freshAgain')} fault={faultAt('again')}>
        <input name="again" type="password" autoComplete="new-password" required />
      </Field>
    </FormSheet>
  );
}

const placeOf = (code: string): Place =>
  code === 'PASSWORD_WRONG' ? 'currentPassword' : code.startsWith('PASSWORD_') ? 'newPassword' : 'form';
