import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { useSaid } from '../../parts/Said.js';
import { DeskCanaries, DeskRetireCanary } from './families.graphql.js';

interface Props {
  /** the one an alert led to; null: its number is typed */
  readonly named: string | null;
  readonly onClose: () => void;
}

/** Takes an invented name away from the door for good: one that turned out to be somebody's. */
export function RetireCanary({ named, onClose }: Props) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, faultAt, restOf, run } = useDo();
  const submit = (form: FormData) =>
    void run(async () => {
      await act(DeskRetireCanary, { input: { clientId: newId(), id: (form.get('id') as string).trim() } });
      tell({ text: say('families.retired') });
      await stale(DeskCanaries);
      onClose();
    });
  return (
    <FormSheet
      title={say('board.retireCanary')}
      verb={say('board.retireCanary')}
      busy={busy}
      fault={restOf(['id'])}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('families.retireMeans')}</p>
      <Field label={say('families.handle')} hint={say('families.handleHint')} fault={faultAt('id')}>
        <input name="id" required className="num" defaultValue={named ?? ''} spellCheck={false} />
      </Field>
    </FormSheet>
  );
}
