import type { FormEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { recordStatement } from './refusal-acts.js';

/** Who keeps the lawyer out, and other words; all of it is kept sealed. */
export function WordsSheet({
  refusalId,
  onClose,
}: {
  readonly refusalId: string;
  readonly onClose: () => void;
}) {
  const { say } = useWords();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => (form.get(name) as string).trim();
    const [badge, post, name, told] = ['badge', 'post', 'name', 'told'].map(text) as [
      string,
      string,
      string,
      string,
    ];
    if (!badge && !post && !name && !told) return;
    void recordStatement({
      refusalId,
      kind: 'OTHER',
      ...(told ? { told } : {}),
      ...(badge || post || name
        ? { refusedBy: { badge: badge || null, post: post || null, name: name || null } }
        : {}),
    }).then(onClose);
  }

  return (
    <Sheet title={say('refusal.badge')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field label={say('refusal.badgeNumber')}>
          <input name="badge" maxLength={60} autoComplete="off" inputMode="numeric" />
        </Field>
        <Field label={say('refusal.post')}>
          <input name="post" maxLength={200} autoComplete="off" />
        </Field>
        <Field label={say('refusal.name')}>
          <input name="name" maxLength={200} autoComplete="off" />
        </Field>
        <Field label={say('refusal.words')} hint={say('rights.noteSealed')}>
          <textarea name="told" rows={3} maxLength={2000} />
        </Field>
        <Button primary big>
          {say('person.record')}
        </Button>
      </form>
    </Sheet>
  );
}
