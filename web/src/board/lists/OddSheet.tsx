import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { useAsk } from '../../api/query.js';
import { send } from '../../api/send.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { Sheet } from '../../parts/Sheet.js';
import { personLine } from '../../shown/person-line.js';
import { BoardHeld } from '../board.graphql.js';
import type { BoardPerson } from '../people/line.js';
import { NeedsFacts } from './lists.graphql.js';

/** Shown at once; the first are worked off before the next are asked for. */
const MOST = 100;

interface RowProps {
  readonly person: BoardPerson;
  readonly why: string;
}

function OddRow({ person, why }: RowProps) {
  const { say } = useWords();
  const { name, year } = personLine(person.person, say);
  const place = person.department ? person.department.shortName : say('board.noPlace');
  return (
    <li className="odd-row">
      <Link href={paths.caseFile(person.id)}>
        {name}
        {year && `, ${year}`}
      </Link>
      <p className="meta">{place}</p>
      <p>{why}</p>
    </li>
  );
}

/** Cases that no clock watches: a list that should be empty. */
export function WithoutDeadlineSheet({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const filter = { ids: ids.slice(0, MOST) };
  const { data, error, refetch } = useAsk(BoardHeld, { filter, after: null });
  return (
    <Sheet title={say('board.withoutDeadline', { n: ids.length })} onClose={onClose}>
      <p className="mute">{say('board.withoutDeadlineWhy')}</p>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      <ul>
        {data?.detentions.nodes.map((person) => (
          <OddRow key={person.id} person={person} why={say('board.withoutDeadlineDo')} />
        ))}
      </ul>
      {ids.length > MOST && <p className="meta">{say('board.firstOf', { n: MOST, all: ids.length })}</p>}
    </Sheet>
  );
}

/** Clocks that stand because a fact is missing, each with the fact that starts it. */
export function NeedsFactsSheet({
  eventId,
  onClose,
}: {
  readonly eventId: string | null;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [NeedsFacts.name, eventId],
    queryFn: ({ pageParam, signal }) => send(NeedsFacts, { eventId, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ deadlines: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  });
  const clocks = data?.pages.flatMap(({ deadlines }) => deadlines.nodes) ?? [];
  return (
    <Sheet title={say('board.needsFactsTitle')} onClose={onClose}>
      <p className="mute">{say('board.needsFactsWhy')}</p>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && clocks.length === 0 && <Empty title={say('board.needsFactsNone')} />}
      <ul>
        {clocks.map(({ id, title, missing, detention }) =>
          detention ? (
            <OddRow
              key={id}
              person={detention}
              why={`${title}: ${missing.map((fact) => say(`fact.${fact}`)).join(', ')}`}
            />
          ) : null,
        )}
      </ul>
      {hasNextPage && (
        <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('common.more')}
        </Button>
      )}
    </Sheet>
  );
}
