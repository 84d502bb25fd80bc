import type { FormEvent } from 'react';
import type { ClassifyDetentionInput, RoleAtEvent, Track } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Field } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { SelectField } from '../SelectField.js';
import { useSending } from '../useSending.js';
import type { FactsFormProps } from './facts-props.js';
import { ClassifyDetention } from './facts.graphql.js';

const TRACKS = ['ADMINISTRATIVE', 'CRIMINAL', 'UNKNOWN'] as const satisfies readonly Track[];
const ROLES = [
  'PARTICIPANT',
  'PASSER_BY',
  'JOURNALIST',
  'OBSERVER',
  'ORGANISER',
  'LAWYER',
] as const satisfies readonly RoleAtEvent[];

interface Typed {
  readonly track: Track | '';
  readonly article: string;
  readonly role: RoleAtEvent | '';
}

function typed({ facts, entry }: FactsFormProps): Typed {
  const given = (entry?.input as ClassifyDetentionInput | undefined) ?? facts;
  return {
    track: given?.track ?? '',
    article: given?.chargedArticle ?? '',
    role: given?.roleAtEvent ?? '',
  };
}

/** Under which law the case runs and what the person is charged with: the clocks follow. What is left empty stays. */
export function ClassifyForm(props: FactsFormProps) {
  const { detentionId, place, facts } = props;
  const { say } = useWords();
  const { value, set: put, clear } = useDraft<Typed>(`classify:${detentionId}`, typed(props));
  const set = (more: Partial<Typed>) => put({ ...value, ...more });
  const { busy, faultAt, restOf, send } = useSending(props, { clear, restore: () => put(value) });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = {
      detentionId,
      track: value.track || null,
      chargedArticle: value.article.trim() || null,
      roleAtEvent: value.role || null,
    };
    await send(ClassifyDetention, input, () => say('facts.classified'));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <SelectField
        label={say('facts.track')}
        none={say('facts.asItWas')}
        value={value.track}
        fault={faultAt('track')}
        choices={TRACKS.map((each) => ({ value: each, label: say(`facts.track_${each}`) }))}
        onChange={(track) => set({ track })}
      />
      {value.track === 'CRIMINAL' && facts?.track !== 'CRIMINAL' && (
        <Note kind="warning">{say('facts.criminalMeans')}</Note>
      )}
      <Field label={say('facts.charged')} hint={say('facts.chargedHint')} fault={faultAt('chargedArticle')}>
        <input
          maxLength={120}
          value={value.article}
          onChange={({ target }) => set({ article: target.value })}
        />
      </Field>
      <SelectField
        label={say('facts.role')}
        none={say('facts.asItWas')}
        value={value.role}
        fault={faultAt('roleAtEvent')}
        choices={ROLES.map((each) => ({ value: each, label: say(`facts.role_${each}`) }))}
        onChange={(role) => set({ role })}
      />
      <FaultNote fault={restOf(['track', 'chargedArticle', 'roleAtEvent'])} />
      <Button primary big={place === 'STATION'} busy={busy}>
        {say('court.record')}
      </Button>
    </form>
  );
}
