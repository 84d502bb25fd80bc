import { useState, type FormEvent } from 'react';
import type { CourtService, RecordServiceInput, ServedTo, ServiceMeans } from '../api/operations.js';
import { newId } from '../api/new-id.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { todayIn, WhenField, type TypedWhen } from '../parts/WhenField.js';
import { now } from '../time/now.js';
import { CorrectPaper, RecordService } from './court.graphql.js';
import { FormEnd } from './FormEnd.js';
import { draftName, standingOf, type FormProps } from './form-props.js';
import { saidOf, typedAgain, typedOf } from './said-when.js';
import { SelectField } from './SelectField.js';
import { changesText, useSending } from './useSending.js';

const SERVED_TO = ['PERSON', 'DEFENDER', 'REPRESENTATIVE'] as const satisfies readonly ServedTo[];
/** The last two are no service: the server says so, at this field, instead of a copy that never was. */
const MEANS = [
  ...(['HANDED_OVER', 'POST', 'ELECTRONIC', 'SIGNATURE_ONLY', 'ANNOUNCED_ONLY'] as const),
] satisfies readonly ServiceMeans[];
const KNOWN = ['servedAt', 'servedTo', 'means', 'note', 'reason'];

interface Typed {
  readonly id: string;
  readonly servedAt: TypedWhen;
  readonly servedTo: ServedTo | '';
  readonly means: ServiceMeans | '';
  readonly note: string;
  readonly reason: string;
}

interface Props extends FormProps<CourtService> {
  /** whose copy it is */
  readonly rulingId: string;
}

function typed({ zone, first, entry }: Props): Typed {
  const given = (entry?.input as RecordServiceInput | undefined) ?? first;
  if (!given) {
    const nothing = { servedTo: '', means: '', note: '', reason: '' } as const;
    return { id: newId(), servedAt: todayIn(zone, now()), ...nothing };
  }
  const { servedTo, means, note } = given;
  return {
    id: first ? newId() : given.id,
    servedAt: first ? typedOf(first.servedAt, zone) : typedAgain(given.servedAt, zone),
    ...{ servedTo, means, note: note ?? '', reason: '' },
  };
}

/** The copy came into somebody's hands: from here the term of appeal is counted anew. */
export function ServiceForm(props: Props) {
  const { first, zone, rulingId, detentionId, entry } = props;
  const { say } = useWords();
  const name = draftName('service', { detentionId: rulingId, first, entry });
  const { value, set: put, clear } = useDraft<Typed>(name, typed(props));
  const set = (more: Partial<Typed>) => put({ ...value, ...more });
  const { busy, faultAt, restOf, send } = useSending(
    { ...props, detentionId },
    { clear, restore: () => put(value) },
  );
  const [late, setLate] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id, servedTo, means } = value;
    const servedAt = saidOf(value.servedAt, zone, standingOf(first?.servedAt, zone));
    setLate(servedAt ? null : say('court.dayMissing'));
    if (!servedAt || servedTo === '' || means === '') return;
    const service = { servedAt, servedTo, means, note: value.note.trim() || null };
    if (!first) {
      return send(RecordService, { id, rulingId, ...service }, ({ changes }) =>
        changesText(changes, say('court.serviceDone')),
      );
    }
    const input = { id, recordId: first.id, reason: value.reason.trim(), service };
    return send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <WhenField
        label={say('court.servedAt')}
        hint={say('court.dayIsEnough')}
        value={value.servedAt}
        fault={late ?? faultAt('servedAt')}
        onChange={(servedAt) => set({ servedAt })}
      />
      <SelectField
        label={say('court.servedTo')}
        none={say('court.choose')}
        required
        value={value.servedTo}
        fault={faultAt('servedTo')}
        choices={SERVED_TO.map((each) => ({ value: each, label: say(`caseFile.servedTo_${each}`) }))}
        onChange={(servedTo) => set({ servedTo })}
      />
      <SelectField
        label={say('court.means')}
        hint={say('caseFile.notServedMore')}
        none={say('court.choose')}
        required
        value={value.means}
        fault={faultAt('means')}
        choices={MEANS.map((each) => ({ value: each, label: say(`caseFile.means_${each}`) }))}
        onChange={(means) => set({ means })}
      />
      <FormEnd
        {...{ value, set, busy, faultAt }}
        place={props.place}
        noteLength={4000}
        corrects={first !== null}
        rest={restOf(KNOWN)}
        verb={say('court.recordService')}
      />
    </form>
  );
}
