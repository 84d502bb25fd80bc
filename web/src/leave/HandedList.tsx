import { Link } from 'wouter';
import type { LeaveShown } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import type { Whose } from './typed-leave.js';

type HandOver = LeaveShown['handOvers'][number];

interface Props {
  readonly handOvers: readonly HandOver[];
  readonly whose: Whose;
  /** where a case is opened from here */
  readonly pathOf: (detentionId: string) => string;
}

/** Who was asked to take which case and what they said. */
export function HandedList({ handOvers, whose, pathOf }: Props) {
  const { say } = useWords();
  const stateText = (state: HandOver['state']) =>
    whose === 'colleague' && (state === 'OFFERED' || state === 'TAKEN_BACK')
      ? say(`leave.handOf_${state}`)
      : say(`leave.hand_${state}`);
  return (
    <details className="own-more">
      <summary>{say('leave.handed', { n: handOvers.length })}</summary>
      <ul>
        {handOvers.map(({ id, state, detention, assignment }) => (
          <li key={id}>
            <p>
              {detention ? (
                <Link href={pathOf(detention.id)}>
                  {detention.person.name ?? detention.person.description ?? say('shown.nameless')}
                </Link>
              ) : (
                say('handOver.outOfSight')
              )}
            </p>
            <p className="meta">{[assignment?.lawyer.name, stateText(state)].filter(Boolean).join(': ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
