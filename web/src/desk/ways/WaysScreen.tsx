import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSession } from '../../session/session.js';
import type { Act } from '../../shell/acts.js';
import { DeskRoom } from '../DeskRoom.js';
import { AddSheet } from './AddSheet.js';
import { Failures } from './Failures.js';
import { Webhooks } from './Webhooks.js';

/** Ways out of the house: what did not leave and why, and the receivers the organisation keeps outside. */
export function WaysScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const keeps = can('Query.webhooks', 'Mutation.registerWebhook');
  const acts = useMemo<readonly Act[]>(
    () =>
      keeps
        ? [{ id: 'webhook', label: say('newsOut.addWebhook'), keys: 'n', run: () => setAdding(true) }]
        : [],
    [keeps, say],
  );
  return (
    <DeskRoom
      title={say('rooms.ways')}
      about={say('newsOut.about')}
      acts={acts}
      tools={
        keeps && (
          <Button small primary icon="plus" onClick={() => setAdding(true)}>
            {say('newsOut.addWebhook')}
          </Button>
        )
      }
    >
      <Failures />
      {keeps && <Webhooks />}
      {adding && <AddSheet onClose={() => setAdding(false)} />}
    </DeskRoom>
  );
}
