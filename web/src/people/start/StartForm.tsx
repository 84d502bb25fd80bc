import { useState, type FormEvent } from 'react';
import type { StartSaid } from '../../api/operations.js';
import { newId } from '../../api/new-id.js';
import { CorrectPaper } from '../../court/court.graphql.js';
import { draftName, type FormProps } from '../../court/form-props.js';
import { ReasonField } from '../../court/ReasonField.js';
import { changesText, useSending } from '../../court/useSending.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { SourceField } from '../../parts/SourceField.js';
import { WhenField } from '../../parts/WhenField.js';
import { NewerNote, useNewer, useOpened } from '../Newer.js';
import { CaseFacts } from '../../court/facts/facts.graphql.js';
import { PersonCase } from '../person.graphql.js';
import { startFields, startTyped, type StartTyped } from './start-typed.js';

interface Props extends Omit<FormProps<StartSaid>, 'court' | 'first'> {
  readonly first: StartSaid;
  readonly rootId: string;
}

/** When liberty was taken, put right: the time, by whom it is known, and why the former word was wrong. */
export function StartForm(props: Props) {
  const { entry, zone, place, rootId } = props;
  const { first, isPast, take } = useOpened(props.first);
  const { say } = useWords();
  const draft = useDraft<StartTyped>(
    draftName('start', { ...props, first: { id: rootId } }),
    startTyped(first, entry, zone),
  );
  const { value } = draft;
  const set = (more: Partial<StartTyped>) => draft.set({ ...value, ...more });
  const [id] = useState(newId);
  const [late, setLate] = useState<string | null>(null);
  const { busy, fault, faultAt, restOf, send } = useSending(
    { ...props, root: rootId },
    { clear: draft.clear, restore: () => draft.set(value) },
  );

  useNewer(fault, PersonCase, CaseFacts);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const detentionStart = startFields(value, first, zone);
    setLate(detentionStart ? null : say('court.dayMissing'));
    if (!detentionStart) return;
    const input = { id, recordId: first.id, reason: value.reason.trim(), detentionStart };
    await send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      {isPast && !busy && <NewerNote onTake={take} />}
      {first.saidAt.asWritten && <p>{say('correct.written', { words: first.saidAt.asWritten })}</p>}
      <WhenField
        label={say(first.kind === 'REAL' ? 'person.startAt' : 'field.startedAt')}
        hint={say('court.dayIsEnough')}
        value={value.at}
        fault={late ?? faultAt('at')}
        onChange={(at) => set({ at })}
      />
      <SourceField value={value.source} onChange={(source) => set({ source })} />
      <ReasonField value={value.reason} fault={faultAt('reason')} onChange={(reason) => set({ reason })} />
      <FaultNote fault={restOf(['at', 'reason'])} />
      <Button primary big={place === 'STATION'} busy={busy}>
        {say('court.correct')}
      </Button>
    </form>
  );
}
