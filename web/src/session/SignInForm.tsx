import { useState, type FormEvent, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/language.js';
import { LateFonts } from '../theme/LateFonts.js';
import { useWords } from '../i18n/words.js';
import { send } from '../api/send.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { DemoSignIns, type EnterAs } from './DemoSignIns.js';
import { SignedIn, SignIn } from './session.graphql.js';
import { tellOtherTabs } from './session.js';
import { FaultNote } from '../parts/FaultNote.js';

/**
 * E-mail and password. The answer to a wrong pair never tells which of the two was wrong.
 * @param note what to know before, such as how many acts wait for a sign-in.
 */
export function SignInForm({ note }: { readonly note?: ReactNode }) {
  const { say, language, setLanguage } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => form.get(name) as string;
    void enter({ email: text('email').trim(), password: text('password') });
  };

  async function enter({ email, password }: EnterAs): Promise<void> {
    setBusy(true);
    setRefused(null);
    try {
      const { signIn } = await send(SignIn, { input: { email, password } });
      if (signIn.__typename !== 'SignInSuccess') return setRefused(signIn.message);
      tellOtherTabs();
      await client.resetQueries({ queryKey: [SignedIn.name] });
    } catch {
      setRefused(say('session.noAnswer'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="sign-in">
      <LateFonts />
      <div className="sign-in-languages" role="group" aria-label={say('session.language')}>
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            className="btn quiet sm"
            aria-pressed={each === language}
            lang={each}
            onClick={() => setLanguage(each)}
          >
            {LANGUAGE_NAMES[each]}
          </button>
        ))}
      </div>
      <h1>Qorgau</h1>
      {note}
      <form onSubmit={submit}>
        <Field label={say('session.email')}>
          <input name="email" type="email" autoComplete="username" required maxLength={200} />
        </Field>
        <Field label={say('session.password')}>
          <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
        </Field>
        <FaultNote fault={refused} />
        <Button primary big busy={busy}>
          {say('session.signIn')}
        </Button>
      </form>
      <DemoSignIns busy={busy} onEnter={(person) => void enter(person)} />
      <p className="meta">
        {say('session.family')} <a href="/family">{say('session.familyLink')}</a>
      </p>
    </main>
  );
}
