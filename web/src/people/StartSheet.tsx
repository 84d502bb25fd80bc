import { useState, type FormEvent } from 'react';
import type { ClaimSource } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Sheet } from '../parts/Sheet.js';
import { SourceField } from '../parts/SourceField.js';
import { todayIn, WhenField, whenOf } from '../parts/WhenField.js';
import { useNow } from '../time/now.js';
import { claimStart } from './person-acts.js';

interface Props {
  readonly detentionId: string;
  readonly zone: string;
  readonly onClose: () => void;
}

/** When liberty was taken: the fact that the clocks of custody wait for. */
export function StartSheet({ detentionId, zone, onClose }: Props) {
  const { say } = useWords();
  const now = useNow();
  const [when, setWhen] = useState(() => todayIn(zone, now));
  const [source, setSource] = useState<ClaimSource>('DETAINEE_TOLD');
  const at = whenOf(when, zone);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!at) return;
    void claimStart({ detentionId, kind: 'REAL', at, source }).then(onClose);
  }

  return (
    <Sheet title={say('person.tellStart')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <WhenField
          label={say('person.startAt')}
          hint={say('person.startHint')}
          value={when}
          onChange={setWhen}
        />
        <SourceField value={source} onChange={setSource} />
        <Button primary big disabled={!at}>
          {say('person.record')}
        </Button>
      </form>
    </Sheet>
  );
}
