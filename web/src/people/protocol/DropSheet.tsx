import type { FormEvent } from 'react';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { outbox } from '../../offline/device.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { DropFinding } from './protocol.graphql.js';

interface Props {
  readonly detentionId: string;
  readonly findingId: string;
  readonly onClose: () => void;
}

/** Not to raise something is a decision of a person, with a reason; it can be taken back on the case. */
export function DropSheet({ detentionId, findingId, onClose }: Props) {
  const { say } = useWords();

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const reason = (new FormData(event.currentTarget).get('reason') as string).trim();
    if (reason === '') return;
    const clientId = newId();
    await outbox.add(DropFinding, { input: { clientId, detentionId, findingId, reason } }, clientId);
    onClose();
  }

  return (
    <Sheet title={say('protocol.drop')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Field label={say('station.reason')} hint={say('rights.noteSealed')}>
          <textarea name="reason" rows={3} required maxLength={2000} />
        </Field>
        <Button primary big>
          {say('person.record')}
        </Button>
      </form>
    </Sheet>
  );
}
