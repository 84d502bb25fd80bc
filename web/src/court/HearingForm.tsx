import { useState, type FormEvent } from 'react';
import type { CourtHearing } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { Field } from '../parts/Field.js';
import { MarkField } from '../parts/MarkField.js';
import { WhenField } from '../parts/WhenField.js';
import { CourtChoice } from './CourtChoice.js';
import { CorrectPaper, RecordHearing } from './court.graphql.js';
import { FormEnd } from './FormEnd.js';
import { draftName, type FormProps } from './form-props.js';
import { hearingFields, hearingTyped, MARKS, RESULTS, VENUES, type HearingTyped } from './hearing-typed.js';
import { offencesOf, ProtocolChoice } from './ProtocolChoice.js';
import { SelectField } from './SelectField.js';
import { useCourts } from './useCourts.js';
import { changesText, useSending } from './useSending.js';

const KNOWN = ['heldAt', 'venue', 'result', 'courtId', 'judgeName', 'note', 'protocolId', 'reason'];

/** What those present report of a trial: when, where, who was there, how it ended. */
export function HearingForm(props: FormProps<CourtHearing>) {
  const { detentionId, court, first, entry } = props;
  const { say } = useWords();
  const protocolId = offencesOf(court).at(-1)?.rootId ?? '';
  const draft = useDraft<HearingTyped>(
    draftName('hearing', props),
    hearingTyped({ zone: props.zone, first, entry, protocolId }),
  );
  const { value } = draft;
  const set = (more: Partial<HearingTyped>) => draft.set({ ...value, ...more });
  const { busy, faultAt, restOf, send } = useSending(props, {
    clear: draft.clear,
    restore: () => draft.set(value),
  });
  const [late, setLate] = useState<string | null>(null);
  const zone = useCourts().find(({ id }) => id === value.courtId)?.zone ?? props.zone;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const hearing = hearingFields(value, zone, first);
    setLate(hearing ? null : say('court.dayMissing'));
    if (!hearing) return;
    const { id } = value;
    if (!first) return send(RecordHearing, { id, detentionId, ...hearing }, () => say('court.hearingDone'));
    const input = { id, recordId: first.id, reason: value.reason.trim(), hearing };
    return send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <WhenField
        label={say('court.heldAt')}
        hint={say('court.dayIsEnough')}
        value={value.heldAt}
        fault={late ?? faultAt('heldAt')}
        onChange={(heldAt) => set({ heldAt })}
      />
      <SelectField
        label={say('court.venue')}
        none={say('court.choose')}
        required
        value={value.venue}
        fault={faultAt('venue')}
        choices={VENUES.map((each) => ({ value: each, label: say(`caseFile.venue_${each}`) }))}
        onChange={(venue) => set({ venue })}
      />
      <SelectField
        label={say('caseFile.factResult')}
        none={say('court.choose')}
        required
        value={value.result}
        fault={faultAt('result')}
        choices={RESULTS.map((each) => ({ value: each, label: say(`caseFile.result_${each}`) }))}
        onChange={(result) => set({ result })}
      />
      <CourtChoice
        value={value.courtId}
        fault={faultAt('courtId')}
        onChange={(courtId) => set({ courtId })}
      />
      <Field label={say('caseFile.factJudge')} fault={faultAt('judgeName')}>
        <input
          maxLength={200}
          value={value.judgeName}
          onChange={({ target }) => set({ judgeName: target.value })}
        />
      </Field>
      {MARKS.map((mark) => (
        <MarkField
          key={mark}
          label={say(`court.${mark}`)}
          value={value.marks[mark] ?? null}
          words={{ yes: say('court.yes'), no: say('court.no'), unseen: say('court.notKnown') }}
          onChange={(given) => set({ marks: { ...value.marks, [mark]: given } })}
        />
      ))}
      <ProtocolChoice
        {...{ court, zone }}
        value={value.protocolId}
        fault={faultAt('protocolId')}
        onChange={(chosen) => set({ protocolId: chosen })}
      />
      <FormEnd
        {...{ value, set, busy, faultAt }}
        place={props.place}
        noteLength={8000}
        corrects={first !== null}
        rest={restOf(KNOWN)}
        verb={say('court.recordHearing')}
      />
    </form>
  );
}
