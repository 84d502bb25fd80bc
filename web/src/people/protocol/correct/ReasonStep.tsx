import { ReasonField } from '../../../court/ReasonField.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../parts/Button.js';
import { Note } from '../../../parts/Note.js';
import { ALL_FIELDS, stepOf } from '../fields.js';
import { ChangesList } from './ChangesList.js';
import type { Correcting } from './useCorrecting.js';

/** The last step of a paper that is put right: what changes, and why it was wrong. */
export function ReasonStep({ correcting }: { readonly correcting: Correcting }) {
  const { say } = useWords();
  const { study, formId, submit, reason, setReason, faultAt, restOf } = correcting;
  const rest = restOf(['reason']);
  // the field at fault stands in another step
  const at = ALL_FIELDS.find(({ name }) => faultAt(name) !== null);
  const toField = () => at && study.go(stepOf(at.name, study.draft.kind));
  return (
    <form id={formId} className="form stack" onSubmit={(event) => void submit(event)}>
      <h2>{say('protocol.changed')}</h2>
      {study.isChanged ? (
        <ChangesList study={study} />
      ) : (
        <p className="mute">{say('protocol.nothingChanged')}</p>
      )}
      <ReasonField value={reason} fault={faultAt('reason')} onChange={setReason} />
      {rest && (
        <Note
          kind="warning"
          role="alert"
          act={at && <Button onClick={toField}>{say('protocol.toField')}</Button>}
        >
          {at ? `${say(`field.${at.name}`)}: ${rest}` : rest}
        </Note>
      )}
    </form>
  );
}
