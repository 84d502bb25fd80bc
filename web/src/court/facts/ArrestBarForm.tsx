import type { FormEvent } from 'react';
import type { ClaimSource, RecordArrestBarInput } from '../../api/operations.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Field } from '../../parts/Field.js';
import { MarkField } from '../../parts/MarkField.js';
import { SourceField } from '../../parts/SourceField.js';
import { SelectField } from '../SelectField.js';
import { useSending } from '../useSending.js';
import type { FactsFormProps } from './facts-props.js';
import { RecordArrestBar } from './facts.graphql.js';

/** Grounds that are a yes or a no. */
export const BARS = ['pregnant', 'childUnder14', 'raisesChildAlone'] as const;
const GROUPS = ['1', '2', '3'] as const;

interface Typed {
  readonly id: string;
  readonly marks: Readonly<Partial<Record<(typeof BARS)[number], boolean | null>>>;
  readonly group: (typeof GROUPS)[number] | '';
  readonly source: ClaimSource;
  readonly note: string;
}

function typed({ facts, entry }: FactsFormProps): Typed {
  const sent = entry?.input as RecordArrestBarInput | undefined;
  const given = sent ?? facts?.arrestBar;
  return {
    id: sent?.id ?? newId(),
    marks: Object.fromEntries(BARS.map((bar) => [bar, given?.[bar] ?? null])),
    group: GROUPS.find((each) => Number(each) === given?.disabilityGroup) ?? '',
    source: sent?.source ?? 'DETAINEE_TOLD',
    note: sent?.note ?? '',
  };
}

/** Why this person must not be arrested; what nobody knows stays as it was recorded. */
export function ArrestBarForm(props: FactsFormProps) {
  const { detentionId, place } = props;
  const { say } = useWords();
  const { value, set: put, clear } = useDraft<Typed>(`bar:${detentionId}`, typed(props));
  const set = (more: Partial<Typed>) => put({ ...value, ...more });
  const { busy, faultAt, restOf, send } = useSending(props, { clear, restore: () => put(value) });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id, marks, group, source, note } = value;
    const disabilityGroup = group ? Number(group) : null;
    const input = { id, detentionId, ...marks, disabilityGroup, source, note: note.trim() || null };
    await send(RecordArrestBar, input, () => say('facts.barDone'));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      {BARS.map((bar) => (
        <MarkField
          key={bar}
          label={say(`facts.${bar}`)}
          value={value.marks[bar] ?? null}
          words={{ yes: say('court.yes'), no: say('court.no'), unseen: say('court.notKnown') }}
          onChange={(given) => set({ marks: { ...value.marks, [bar]: given } })}
        />
      ))}
      <SelectField
        label={say('facts.disabilityGroup')}
        none={say('court.notKnown')}
        value={value.group}
        fault={faultAt('disabilityGroup')}
        choices={GROUPS.map((each) => ({ value: each, label: say('facts.group', { group: each }) }))}
        onChange={(group) => set({ group })}
      />
      <SourceField value={value.source} onChange={(source) => set({ source })} />
      <Field label={say('court.note')} hint={say('facts.barNoteHint')} fault={faultAt('note')}>
        <textarea
          rows={2}
          maxLength={4000}
          value={value.note}
          onChange={({ target }) => set({ note: target.value })}
        />
      </Field>
      <FaultNote fault={restOf(['disabilityGroup', 'note'])} />
      <Button primary big={place === 'STATION'} busy={busy}>
        {say('court.record')}
      </Button>
    </form>
  );
}
