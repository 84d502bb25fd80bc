import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { Sheet } from '../../parts/Sheet.js';
import { KindsField } from './KindsField.js';
import { KINDS, type Kind } from './kinds.js';
import { AddWebhook, DeskWebhooks } from './ways.graphql.js';
import { Secret } from './WebhookCard.js';

/** Names a receiver and what it is told, then shows its secret once. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const stale = useStale();
  const { busy, faultAt, restOf, run } = useDo();
  const [clientId] = useState(newId);
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(new Set());
  const [made, setMade] = useState<{ readonly host: string; readonly secret: string | null } | null>(null);
  const submit = (form: FormData) =>
    void run(async () => {
      const chosen = KINDS.filter((kind) => kinds.has(kind));
      const input = { clientId, url: (form.get('url') as string).trim(), kinds: chosen };
      const { webhook, secret } = await act(AddWebhook, { input });
      setMade({ host: webhook.host, secret });
      await stale(DeskWebhooks);
    });
  if (made) {
    return (
      <Sheet title={made.host} onClose={onClose}>
        <Secret secret={made.secret} onDone={onClose} />
      </Sheet>
    );
  }
  return (
    <FormSheet
      title={say('newsOut.addWebhook')}
      verb={say('newsOut.add')}
      busy={busy}
      fault={restOf(['url', 'kinds'])}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={say('newsOut.url')} hint={say('newsOut.urlHint')} fault={faultAt('url')}>
        <input name="url" inputMode="url" required maxLength={500} spellCheck={false} />
      </Field>
      <KindsField chosen={kinds} onChange={setKinds} fault={faultAt('kinds')} />
    </FormSheet>
  );
}
