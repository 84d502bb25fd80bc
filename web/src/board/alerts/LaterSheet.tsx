import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Segmented } from '../../parts/Segmented.js';
import { Sheet } from '../../parts/Sheet.js';
import { now } from '../../time/now.js';
import type { Later } from './useAnswer.js';
import { FaultNote } from '../../parts/FaultNote.js';

const MINUTES = ['10', '30', '60', '180'] as const;

interface Props {
  readonly title: string;
  /** @returns what stands in the way, in words; null: it was done. */
  readonly onLater: (later: Later) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Not now but then: only with a reason. What the server refuses stays in the form with its words. */
export function LaterSheet({ title, onLater, onClose }: Props) {
  const { say } = useWords();
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('30');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const until = new Date(now() + Number(minutes) * 60_000).toISOString();
    const stands = await onLater({ until, reason: reason.trim() });
    setBusy(false);
    setFault(stands);
    if (stands === null) onClose();
  }

  return (
    <Sheet title={say('board.laterTitle')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p className="mute">{title}</p>
        <Segmented
          label={say('board.laterWhen')}
          choices={MINUTES.map((value) => ({
            value,
            label:
              Number(value) < 60
                ? say('time.minutes', { m: value })
                : say('board.hours', { n: Number(value) / 60 }),
          }))}
          value={minutes}
          onChange={setMinutes}
        />
        <Field label={say('board.laterWhy')} hint={say('board.laterWhyHint')}>
          <textarea
            required
            minLength={3}
            maxLength={1000}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <FaultNote fault={fault} />
        <Button primary busy={busy}>
          {say('board.later')}
        </Button>
      </form>
    </Sheet>
  );
}
