import { ReasonField } from '../../../court/ReasonField.js';
import { useWords } from '../../../i18n/words.js';
import { FaultNote } from '../../../parts/FaultNote.js';
import { ChangesList } from './ChangesList.js';
import type { Correcting } from './useCorrecting.js';

/** The last step of a paper that is put right: what changes, and why it was wrong. */
export function ReasonStep({ correcting }: { readonly correcting: Correcting }) {
  const { say } = useWords();
  const { study, formId, isChanged, submit, reason, setReason, faultAt, restOf } = correcting;
  return (
    <form id={formId} className="form stack" onSubmit={(event) => void submit(event)}>
      <h2>{say('protocol.changed')}</h2>
      {isChanged ? <ChangesList study={study} /> : <p className="mute">{say('protocol.nothingChanged')}</p>}
      <ReasonField value={reason} fault={faultAt('reason')} onChange={setReason} />
      {/* the field at fault stands in another step: it is said here too */}
      <FaultNote fault={restOf(['reason'])} />
    </form>
  );
}
