import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { languageName } from '../../shown/language-name.js';
import { LinkOnce } from './LinkOnce.js';
import { ROLES, type Role } from './roles.js';
import { AddColleague, DeskStaff } from './staff.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

const TONGUES = ['kk', 'ru', 'en'] as const;

/** Takes a colleague in: who, by which address, as what, in which languages; then the link, once. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const [clientId] = useState(newId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('LAWYER');
  const [languages, setLanguages] = useState<readonly string[]>(['ru']);
  const [link, setLink] = useState<string | null | undefined>(undefined);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    await run(async () => {
      const input = { clientId, name: name.trim(), email: email.trim(), role, languages: [...languages] };
      const { invitationLink } = await act(AddColleague, { input });
      setLink(invitationLink);
      await stale(DeskStaff);
    });
  }
  const toggle = (tag: string) =>
    setLanguages(languages.includes(tag) ? languages.filter((each) => each !== tag) : [...languages, tag]);

  return (
    <Sheet title={say('desk.addColleague')} onClose={onClose}>
      {link !== undefined ? (
        <LinkOnce name={name} link={link} onDone={onClose} />
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)}>
          <Field label={say('desk.name')}>
            <input required maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
          </Field>
          <Field label={say('session.email')} hint={say('desk.emailHint')}>
            <input
              type="email"
              required
              maxLength={254}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          </Field>
          <Field label={say('desk.role')} hint={say(`desk.roleMeans_${role}`)}>
            <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {say(`caseFile.role_${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <fieldset className="field">
            <legend className="lbl">{say('desk.languages')}</legend>
            <div className="desk-acts">
              {TONGUES.map((tag) => (
                <Button key={tag} small aria-pressed={languages.includes(tag)} onClick={() => toggle(tag)}>
                  {languageName(tag, language, say)}
                </Button>
              ))}
            </div>
          </fieldset>
          <FaultNote fault={fault} />
          <Button primary busy={busy}>
            {say('desk.makeLink')}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
