import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { DemoSignIns as People } from './session.graphql.js';

/** Who signs in. */
export interface EnterAs {
  readonly email: string;
  readonly password: string;
}

interface Props {
  readonly busy: boolean;
  readonly onEnter: (person: EnterAs) => void;
}

/** The invented people of a demo, one tap each; nothing where people are real. */
export function DemoSignIns({ busy, onEnter }: Props) {
  const { say } = useWords();
  const people = useAsk(People, {}).data?.demoSignIns ?? [];
  if (people.length === 0) return null;
  return (
    <section className="demo-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{say('session.demoPeople')}</h2>
      <p className="meta">{say('session.demoHint')}</p>
      <ul>
        {people.map(({ name, role, email, password }) => (
          <li key={email}>
            <Button disabled={busy} onClick={() => onEnter({ email, password })}>
              <span>{name}</span> <span className="mute">{say(`session.role_${role}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
