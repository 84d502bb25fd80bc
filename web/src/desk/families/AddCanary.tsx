import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { useSaid } from '../../parts/Said.js';
import { Sheet } from '../../parts/Sheet.js';
import { ShownOnce } from '../../parts/ShownOnce.js';
import { DeskCanaries, DeskRetireCanary, DeskAddCanary } from './families.graphql.js';

/** Takes one invented name, then shows the number it is retired by; the name is shown to nobody again. */
export function AddCanary({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, faultAt, restOf, run } = useDo();
  const [{ clientId, id }] = useState(() => ({ clientId: newId(), id: newId() }));
  const [done, setDone] = useState(false);

  const takeBack = () =>
    void act(DeskRetireCanary, { input: { clientId: newId(), id } })
      .catch(() => tell({ text: say('board.notSent') }))
      .then(() => stale(DeskCanaries));
  const submit = (form: FormData) =>
    void run(async () => {
      await act(DeskAddCanary, {
        input: { clientId, id, fullName: (form.get('fullName') as string).trim() },
      });
      setDone(true);
      tell({ text: say('families.canarySet'), undo: takeBack });
      await stale(DeskCanaries);
    });

  if (done) {
    return (
      <Sheet title={say('families.canarySet')} onClose={onClose}>
        <ShownOnce text={id} onDone={onClose}>
          {say('families.keepHandle')}
        </ShownOnce>
      </Sheet>
    );
  }
  return (
    <FormSheet
      title={say('families.addCanary')}
      verb={say('families.setCanary')}
      busy={busy}
      fault={restOf(['fullName'])}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('families.canaryRule')}</p>
      <Field label={say('families.fullName')} hint={say('families.fullNameHint')} fault={faultAt('fullName')}>
        <input name="fullName" required minLength={5} maxLength={200} />
      </Field>
    </FormSheet>
  );
}
