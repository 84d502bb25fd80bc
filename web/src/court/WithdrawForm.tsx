import { useState } from 'react';
import { newId } from '../api/new-id.js';
import { useWords } from '../i18n/words.js';
import { ReasonForm } from '../parts/ReasonForm.js';
import { CorrectPaper } from './court.graphql.js';
import type { CorrectRecordInput } from '../api/operations.js';
import type { FormProps, RefusedEntry } from './form-props.js';
import { changesText, useSending } from './useSending.js';

interface Props extends Pick<FormProps<unknown>, 'place' | 'detentionId' | 'onDone'> {
  readonly recordId: string;
  /** of a record that shows itself what waits about it: the id that others hold on to */
  readonly root?: string;
  /** a refused one that is sent anew */
  readonly entry?: RefusedEntry | null;
}

/** A record that should never have been made is taken away with a reason; what it started ends with it. */
export function WithdrawForm({ recordId, entry = null, ...about }: Props) {
  const { say } = useWords();
  const [id] = useState(newId);
  const { busy, restOf, send } = useSending(
    { ...about, entry },
    { clear: () => undefined, restore: () => undefined },
  );
  return (
    <ReasonForm
      label={say('court.withdrawWhy')}
      hint={say('court.withdrawHint')}
      {...(entry && { first: (entry.input as CorrectRecordInput).reason })}
      verb={say('court.withdraw')}
      busy={busy}
      fault={restOf([])}
      onCancel={about.onDone}
      onReason={(reason) =>
        void send(CorrectPaper, { id, recordId, reason, withdraw: true }, ({ changes }) =>
          changesText(changes, say('court.withdrawn')),
        )
      }
    />
  );
}
