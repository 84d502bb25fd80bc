import './assign.css';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import type { BoardLawyers } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { factsOf, personLine } from '../../shown/person-line.js';
import { wallOf } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';
import { idOfLine, type Line } from '../people/line.js';
import type { Candidate } from './candidates.js';
import { LawyerRow } from './LawyerRow.js';
import { StoppedBox } from './StoppedBox.js';
import type { Assigning } from './useAssign.js';

interface Props {
  /** the department they are at; null: several, or none chosen */
  readonly place: string | null;
  readonly people: readonly Line[];
  readonly candidates: readonly Candidate[];
  readonly lawyers: UseQueryResult<BoardLawyers>;
  readonly assigning: Assigning;
  readonly now: number;
  /** it stands in the case of the person: nothing leads there, and there is nobody else to choose */
  readonly inCase?: boolean;
  readonly onClose: () => void;
  /** people that are dragged are dropped on this lawyer */
  readonly onDrop: (candidate: Candidate) => void;
}

/** Keys 1 to 9 assign to the first nine. */
export const KEYED = 9;

/** Whom to send to the people chosen: lawyers in order, each with the reasons that counted. */
export function AssignPanel(props: Props) {
  const { place, people, candidates, lawyers, assigning, now, inCase = false, onClose, onDrop } = props;
  const { say } = useWords();
  const title = place ? say('board.assignTo', { place }) : say('board.assignWhom');
  return (
    <section className="assign" aria-label={say('board.assignTitle')}>
      <header>
        <h2>{title}</h2>
        <p className="mute">
          {people.length === 0 ? say('board.chooseSomebody') : <Chosen people={people} now={now} />}
        </p>
        {people.length === 1 && !inCase && (
          <Link className="btn sm" href={paths.caseFile(idOfLine(people[0]!))}>
            {say('board.openCase')}
          </Link>
        )}
        <Button small onClick={onClose}>
          {say('common.close')} <kbd className="kbd">Esc</kbd>
        </Button>
      </header>
      {assigning.stopped.map((stopped) => (
        <StoppedBox key={stopped.offer.assignmentId} stopped={stopped} assigning={assigning} />
      ))}
      {lawyers.error && !lawyers.data ? (
        <Failure fault={lawyers.error} again={() => void lawyers.refetch()} />
      ) : lawyers.isPending ? (
        <Loading rows={3} />
      ) : candidates.length === 0 ? (
        <Empty title={say('board.noLawyers')} />
      ) : (
        <ul className="candidates">
          {candidates.map((candidate, index) => (
            <LawyerRow
              key={candidate.lawyer.id}
              candidate={candidate}
              number={index < KEYED && !inCase ? index + 1 : null}
              first={index === 0 && people.length > 0 && !candidate.away}
              busy={assigning.busy}
              idle={people.length === 0}
              onAssign={() => assigning.assign(people, candidate.lawyer)}
              onDrop={() => onDrop(candidate)}
            />
          ))}
        </ul>
      )}
      <footer className="meta keys-line" hidden={inCase}>
        <span>
          <kbd className="kbd">{say('board.keySpace')}</kbd> {say('board.keySpaceDo')}
        </span>
        <span>
          <kbd className="kbd">1</kbd>–<kbd className="kbd">{KEYED}</kbd> {say('board.keyDigitsDo')}
        </span>
        <span>
          <kbd className="kbd">Ctrl Z</kbd> {say('board.keyUndoDo')}
        </span>
        <span className="keys-drag">{say('board.orDrag')}</span>
      </footer>
    </section>
  );
}

/** Who is chosen, in numbers that decide who is sent; one person by name. */
function Chosen({ people, now }: { readonly people: readonly Line[]; readonly now: number }) {
  const { say } = useWords();
  const year = Number(wallOf(now, HOME_ZONE).year);
  const count = (fact: ReturnType<typeof factsOf>[number]) =>
    people.filter(({ detention }) => factsOf(detention.person, detention.roleAtEvent, year).includes(fact))
      .length;
  const [kazakh, minors] = [count('KAZAKH'), count('MINOR')];
  const told = [
    people.length === 1
      ? personLine(people[0]!.detention.person, say).name
      : say('board.chosen', { n: people.length }),
    kazakh > 0 && say('board.chosenKazakh', { n: kazakh }),
    minors > 0 && say('board.chosenMinors', { n: minors }),
  ];
  return told.filter(Boolean).join(', ');
}
