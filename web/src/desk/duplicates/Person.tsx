import type { PairPerson } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { personLine } from '../../shown/person-line.js';

/** One of two records; null: it is not this person's to see. */
export function Person({ person }: { readonly person: PairPerson | null }) {
  const { say } = useWords();
  if (!person) return <p className="mute">{say('add.notYours')}</p>;
  const { name, year } = personLine(person, say);
  return (
    <p className="keep-name">
      {name}
      {year && <span className="mute num">, {year}</span>}
    </p>
  );
}
