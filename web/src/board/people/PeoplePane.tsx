import { useRef, useState, type DragEvent } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { BoardPeople } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { FACTS, type Fact } from '../../shown/person-line.js';
import { wallOf } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';
import type { Scope } from '../scope.js';
import { useCalm } from '../useCalm.js';
import { idOfLine, narrowed, type Line } from './line.js';
import { PeopleList } from './PeopleList.js';
import type { Selection } from './selection.js';
import { usePeopleLines, type Whom } from './usePeopleLines.js';

interface Props {
  readonly scope: Scope & { readonly departmentId: string | null };
  readonly place: string | null;
  readonly people: UseQueryResult<BoardPeople>;
  /** as the totals say, also where not all of them are listed */
  readonly aloneCount: number | null;
  readonly now: number;
  readonly selection: Selection;
  readonly canAssign: boolean;
  /** counts one's own acts: after one, nothing waits */
  readonly acted: number;
  readonly onOpen: (line: Line) => void;
  readonly onDrag: (lines: readonly Line[], event: DragEvent) => void;
}

/** Who is held: first those nobody defends, the most urgent on top. */
export function PeoplePane(props: Props) {
  const { scope, place, people, aloneCount, now, selection, canAssign, acted, onOpen, onDrag } = props;
  const { say } = useWords();
  const [whom, setWhom] = useState<Whom>('alone');
  const [fact, setFact] = useState<Fact | null>(null);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { departmentId } = scope;
  const { lines, held, found } = usePeopleLines({ ...scope, whom, text, alone: people.data });
  const { rows, waiting, take } = useCalm(
    lines,
    `${whom} ${departmentId} ${scope.eventId} ${acted}`,
    idOfLine,
  );
  const year = Number(wallOf(now, HOME_ZONE).year);
  const here = narrowed(rows, { departmentId, text, fact, year });
  const known = new Set(here.map(idOfLine));
  const others = narrowed(found.lines, { departmentId, text: '', fact, year });
  const shown = [...here, ...others.filter((line) => !known.has(idOfLine(line)))];
  const query = whom === 'alone' ? people : held;
  const isNarrow = departmentId !== null || fact !== null || text.trim() !== '';
  const count = whom === 'alone' && !isNarrow ? (aloneCount ?? shown.length) : shown.length;

  return (
    <section className="pane people" aria-label={say('board.people')}>
      <header className="pane-head">
        <h2>{say(whom === 'alone' ? 'board.aloneCount' : 'board.heldCount', { n: count })}</h2>
        {waiting > 0 ? (
          <Button quiet small onClick={take}>
            {say('board.waiting', { n: waiting })}
          </Button>
        ) : (
          <small>{place ?? say(whom === 'alone' ? 'board.urgentFirst' : 'board.latestFirst')}</small>
        )}
      </header>
      <div className="pane-tools">
        <input
          ref={field}
          id="people-filter"
          className="control"
          type="search"
          aria-label={say('board.filterPeople')}
          placeholder={say('board.filterPeople')}
          value={text}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
        <select
          className="control"
          aria-label={say('board.whom')}
          value={fact ?? whom}
          onChange={({ target: { value } }) => {
            const isWhom = value === 'alone' || value === 'held';
            if (isWhom) setWhom(value);
            setFact(isWhom ? null : (value as Fact));
          }}
        >
          <option value="alone">{say('board.whom_alone')}</option>
          <option value="held">{say('board.whom_held')}</option>
          {FACTS.map((each) => (
            <option key={each} value={each}>
              {say(`shown.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {!found.isComplete && (
        <p className="pad meta" role="status">
          {say('shell.namesBeingRead')}
        </p>
      )}
      {query.error && !query.data ? (
        <Failure fault={query.error} again={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading rows={8} />
      ) : shown.length === 0 ? (
        <div className="pad">
          <Empty title={say(isNarrow ? 'board.nobodyHere' : 'board.nobodyAlone')}>
            {!isNarrow && whom === 'alone' && say('board.nobodyAloneMore')}
          </Empty>
        </div>
      ) : (
        <PeopleList
          label={say('board.people')}
          lines={shown}
          draggable={canAssign}
          {...{ now, selection, onOpen, onDrag }}
        />
      )}
      {whom === 'held' && held.hasNextPage && (
        <Button small busy={held.isFetchingNextPage} onClick={() => void held.fetchNextPage()}>
          {say('board.morePeople')}
        </Button>
      )}
    </section>
  );
}
