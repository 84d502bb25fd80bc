import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { DeskImport, DeskImports, DiscardImport } from './imports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

/** Throws a list away before it is written: what cannot come back is asked for twice. */
export function DiscardButton({ id }: { readonly id: string }) {
  const { say } = useWords();
  const stale = useStale();
  const [sure, setSure] = useState(false);
  const { busy, fault, run } = useDo(() => void stale(DeskImport, DeskImports));
  if (!sure) {
    return (
      <Button small onClick={() => setSure(true)}>
        {say('desk.discard')}
      </Button>
    );
  }
  return (
    <>
      <span>{say('desk.discardSure')}</span>
      <Button
        small
        className="danger"
        busy={busy}
        onClick={() => void run(() => act(DiscardImport, { input: { clientId: newId(), importId: id } }))}
      >
        {say('desk.discard')}
      </Button>
      <Button small onClick={() => setSure(false)}>
        {say('common.cancel')}
      </Button>
      <FaultNote fault={fault} />
    </>
  );
}
