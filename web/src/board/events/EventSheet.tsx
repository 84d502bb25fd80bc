import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { faultOf } from '../../api/form-fault.js';
import { newId } from '../../api/new-id.js';
import type { BoardEvent } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { instantOf, localOf } from '../../time/local.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { CityField } from './CityField.js';
import { EventDepartments } from './EventDepartments.js';
import { BoardEvents, OpenEvent } from './events.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  /** an event that stands: its departments are shown; null: a new one is opened */
  readonly event: BoardEvent | null;
  readonly onOpened: (event: BoardEvent) => void;
  readonly onClose: () => void;
}

/** Opens a protest, often before it begins, and shows the departments of its town. */
export function EventSheet({ event: known, onOpened, onClose }: Props) {
  const { say } = useWords();
  const [event, setEvent] = useState(known);
  return (
    <Sheet title={event ? event.title : say('board.openEvent')} onClose={onClose}>
      {event ? (
        <EventDepartments event={event} />
      ) : (
        <EventForm
          onOpened={(opened) => {
            setEvent(opened);
            onOpened(opened);
          }}
        />
      )}
    </Sheet>
  );
}

function EventForm({ onOpened }: { readonly onOpened: (event: BoardEvent) => void }) {
  const { say } = useWords();
  const stale = useStale();
  const [clientId] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function submit(submitted: FormEvent<HTMLFormElement>): Promise<void> {
    submitted.preventDefault();
    const form = new FormData(submitted.currentTarget);
    const text = (name: string) => (form.get(name) as string).trim();
    const startsAt = instantOf(text('startsAt'), HOME_ZONE);
    if (startsAt === null) return setFault(say('board.timeMissing'));
    setBusy(true);
    setFault(null);
    const kind = text('form');
    const input = {
      ...{
        clientId,
        title: text('title'),
        city: text('city'),
        place: text('place'),
        startsAt,
        zone: HOME_ZONE,
      },
      ...(kind && { form: kind }),
    };
    try {
      const { event } = await act(OpenEvent, { input });
      await stale(BoardEvents);
      onOpened(event);
    } catch (refusal) {
      setFault(faultOf(refusal, say).text);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="form" onSubmit={(submitted) => void submit(submitted)}>
      <Field label={say('board.eventTitle')} hint={say('board.eventTitleHint')}>
        <input name="title" required maxLength={200} autoComplete="off" />
      </Field>
      <CityField />
      <Field label={say('board.eventPlace')}>
        <input name="place" required maxLength={300} autoComplete="off" />
      </Field>
      <Field label={say('board.eventStart')} hint={say('board.eventStartHint')}>
        <input name="startsAt" type="datetime-local" required defaultValue={localOf(now(), HOME_ZONE)} />
      </Field>
      <Field label={say('board.eventForm')}>
        <input name="form" maxLength={100} list="event-forms" autoComplete="off" />
      </Field>
      <datalist id="event-forms">
        {(['rally', 'march', 'picket', 'gathering', 'demonstration'] as const).map((form) => (
          <option key={form} value={say(`board.form_${form}`)} />
        ))}
      </datalist>
      <FaultNote fault={fault} />
      <Button primary busy={busy}>
        {say('board.openEvent')}
      </Button>
    </form>
  );
}
