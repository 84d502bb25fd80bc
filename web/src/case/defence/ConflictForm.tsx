import { useState, type FormEvent } from 'react';
import { newId } from '../../api/new-id.js';
import { DeclareConflict } from '../../court/facts/facts.graphql.js';
import { useSending } from '../../court/useSending.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { Button, IconButton } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Field } from '../../parts/Field.js';
import { usePeople, type PalettePerson } from '../../shell/palette/usePeople.js';
import { personLine } from '../../shown/person-line.js';

interface Props {
  readonly detentionId: string;
  readonly personId: string;
  readonly onDone: () => void;
}

interface Typed {
  readonly id: string;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly reason: string;
}

/** One lawyer should not defend these people together: from here on the desk is stopped before it assigns one to both. */
export function ConflictForm({ detentionId, personId, onDone }: Props) {
  const { say } = useWords();
  const [name, setName] = useState('');
  const { people } = usePeople(name, true);
  const { value, set, clear } = useDraft<Typed>(`conflict:${detentionId}`, {
    id: newId(),
    others: [],
    reason: '',
  });
  const { busy, faultAt, restOf, send } = useSending(
    { detentionId, place: 'DESK', onDone, entry: null },
    { clear, restore: () => set(value) },
  );
  const chosen = [personId, ...value.others.map(({ id }) => id)];
  const found = people.filter(({ person }) => !chosen.includes(person.id));
  const nameOf = ({ person }: PalettePerson) => {
    const { name: full, year } = personLine(person, say);
    return [full, year].filter(Boolean).join(', ');
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { id: value.id, personIds: chosen, reason: value.reason.trim() };
    await send(DeclareConflict, input, () => say('facts.conflictDone'));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <p>{say('facts.conflictMeans')}</p>
      <Field
        label={say('facts.conflictWho')}
        hint={say('facts.conflictWhoHint')}
        fault={faultAt('personIds')}
      >
        <input
          type="search"
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      {name.trim() !== '' && found.length === 0 && (
        <p className="meta" role="status">
          {say('facts.conflictNobody')}
        </p>
      )}
      {found.length > 0 && (
        <ul className="pick-list">
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="pick"
                onClick={() => {
                  set({ ...value, others: [...value.others, { id: one.person.id, name: nameOf(one) }] });
                  setName('');
                }}
              >
                <span>{nameOf(one)}</span>
                {one.department && <span className="meta">{one.department.shortName}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.others.length > 0 && (
        <ul className="court-chosen" aria-label={say('facts.conflictChosen')}>
          {value.others.map((other) => (
            <li key={other.id}>
              <span>{other.name}</span>
              <IconButton
                icon="x"
                label={say('facts.conflictLeaveOut', { name: other.name })}
                onClick={() => set({ ...value, others: value.others.filter(({ id }) => id !== other.id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <Field label={say('facts.conflictWhy')} hint={say('court.sealed')} fault={faultAt('reason')}>
        <textarea
          rows={3}
          required
          minLength={3}
          maxLength={1000}
          value={value.reason}
          onChange={({ target }) => set({ ...value, reason: target.value })}
        />
      </Field>
      <FaultNote fault={restOf(['personIds', 'reason'])} />
      <Button primary busy={busy}>
        {say('facts.conflict')}
      </Button>
    </form>
  );
}
