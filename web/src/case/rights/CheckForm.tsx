import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Segmented } from '../../parts/Segmented.js';
import { useSaid } from '../../parts/Said.js';
import { instantOf, localOf } from '../../time/local.js';
import { now } from '../../time/now.js';
import { RecordChecks } from '../../people/person.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

const OUTCOMES = ['VIOLATED', 'RESPECTED', 'UNKNOWN', 'REFUSED_TO_ANSWER'] as const;
const MANNERS = ['SEEN', 'TOLD', 'DOCUMENT'] as const;

interface Props {
  readonly id: string;
  readonly code: string;
  readonly question: string;
  readonly zone: string;
  readonly onRecorded: () => void;
}

/** One check of a right: what, how it is known, when, and since when it was asked for. */
export function CheckForm({ id, code, question, zone, onRecorded }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const [manner, setManner] = useState<(typeof MANNERS)[number]>('TOLD');
  const [missing, setMissing] = useState<string | null>(null);

  async function submit(submitted: FormEvent<HTMLFormElement>): Promise<void> {
    submitted.preventDefault();
    const form = new FormData(submitted.currentTarget);
    const at = instantOf(form.get('at') as string, zone);
    const asked = form.get('requestedAt') as string;
    if (!outcome) return setMissing(say('caseFile.outcomeMissing'));
    if (!at) return setMissing(say('board.timeMissing'));
    setMissing(null);
    const requestedAt = asked ? instantOf(asked, zone) : null;
    const note = (form.get('note') as string).trim();
    const known = outcome === 'VIOLATED' || outcome === 'RESPECTED';
    const check = {
      ...{ id: newId(), code, outcome, at: { at, precision: 'MINUTE' as const, zone } },
      ...(known && { manner }),
      ...(requestedAt && { requestedAt: { at: requestedAt, precision: 'MINUTE' as const, zone } }),
      ...(note && { note }),
    };
    const done = await run(() =>
      act(RecordChecks, { input: { clientId: newId(), detentionId: id, checks: [check] } }),
    );
    if (!done) return;
    tell({ text: say('caseFile.recorded') });
    onRecorded();
  }

  return (
    <form className="form" onSubmit={(submitted) => void submit(submitted)}>
      <p>{question}</p>
      <Segmented
        label={say('caseFile.outcome')}
        choices={OUTCOMES.map((value) => ({ value, label: say(`caseFile.outcome_${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Segmented
        label={say('caseFile.manner')}
        choices={MANNERS.map((value) => ({ value, label: say(`caseFile.manner_${value}`) }))}
        value={manner}
        onChange={setManner}
      />
      <Field label={say('caseFile.checkAt')}>
        <input name="at" type="datetime-local" required defaultValue={localOf(now(), zone)} />
      </Field>
      <Field label={say('caseFile.checkAsked')} hint={say('caseFile.checkAskedHint')}>
        <input name="requestedAt" type="datetime-local" />
      </Field>
      <Field label={say('caseFile.checkNote')}>
        <textarea name="note" rows={2} maxLength={2000} />
      </Field>
      <FaultNote fault={missing ?? fault} />
      <Button primary busy={busy}>
        {say('caseFile.record')}
      </Button>
    </form>
  );
}
