import { useState } from 'react';
import { newId } from '../api/new-id.js';
import { useWords } from '../i18n/words.js';
import { ReasonForm } from '../parts/ReasonForm.js';
import { CorrectPaper } from './court.graphql.js';
import type { FormProps } from './form-props.js';
import { changesText, useSending } from './useSending.js';

interface Props extends Pick<FormProps<unknown>, 'place' | 'detentionId' | 'onDone'> {
  readonly recordId: string;
}

/** A record that should never have been made is taken away with a reason; what it started ends with it. */
export function WithdrawForm({ recordId, ...about }: Props) {
  const { say } = useWords();
  const [id] = useState(newId);
  const { busy, restOf, send } = useSending(
    { ...about, entry: null },
    { clear: () => undefined, restore: () => undefined },
  );
  return (
    <ReasonForm
      label={say('court.withdrawWhy')}
      hint={say('court.withdrawHint')}
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
