import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { useCalm } from '../useCalm.js';
import type { Load } from '../useBoard.js';
import { DepartmentRow } from './DepartmentRow.js';
import { idOfLoad, ordered, type Order } from './order.js';

interface Props {
  readonly loads: readonly Load[];
  readonly now: number;
  readonly chosenId: string | null;
  /** null: nobody is chosen any more */
  readonly onChoose: (departmentId: string | null) => void;
  readonly onDrop: (departmentId: string, event: DragEvent) => void;
}

/** Departments as a dense grid. Arrows move, Enter or Space chooses, a name of a column orders by it. */
export function DepartmentGrid({ loads, now, chosenId, onChoose, onDrop }: Props) {
  const { say } = useWords();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [order, setOrder] = useState<Order>('clock');
  const [activeId, setActiveId] = useState<string | null>(null);
  // ordered when asked or when something came, not each time a minute passes
  const [sorted, setSorted] = useState({ loads, order, rows: ordered(loads, order, now) });
  if (sorted.loads !== loads || sorted.order !== order) {
    setSorted({ loads, order, rows: ordered(loads, order, now) });
  }
  const { rows } = useCalm(sorted.rows, order, idOfLoad);
  const active = rows.findIndex(({ department }) => department.id === activeId);
  const most = Math.max(...rows.map(({ heldCount }) => heldCount), 1);
  const withCity = new Set(rows.map(({ department }) => department.city)).size > 1;

  useEffect(() => {
    if (active >= 0) table.current?.tBodies[0]?.rows[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = useCallback(
    (departmentId: string) => {
      setActiveId(departmentId);
      onChoose(departmentId === chosenId ? null : departmentId);
    },
    [chosenId, onChoose],
  );
  const steer = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement).closest('thead')) return;
    const to = { ArrowDown: active + 1, ArrowUp: Math.max(active - 1, 0), Home: 0, End: rows.length - 1 }[
      event.key
    ];
    const current = rows[active];
    if (to !== undefined) setActiveId(rows[Math.min(to, rows.length - 1)]?.department.id ?? null);
    else if ((event.key === 'Enter' || event.key === ' ') && current) choose(current.department.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const column = (by: Order, word: ReactNode, more?: string) => (
    <th
      scope="col"
      className={more}
      aria-sort={order === by ? (by === 'name' || by === 'clock' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" onClick={() => setOrder(by)}>
        {word}
        {order === by && (
          <Icon name={by === 'name' || by === 'clock' ? 'arrow-up' : 'arrow-down'} size={16} />
        )}
      </button>
    </th>
  );

  return (
    <table
      ref={table}
      role="grid"
      className="departments"
      aria-label={say('board.departments')}
      tabIndex={0}
      aria-activedescendant={active >= 0 ? `${id}-${rows[active]!.department.id}` : undefined}
      onKeyDown={steer}
    >
      <thead>
        <tr>
          {column('name', say('board.colWhere'))}
          {column(
            'held',
            <>
              {say('board.colHeld')}, <i className="legend" aria-hidden="true" /> {say('board.legend')}
            </>,
            'load',
          )}
          {column('alone', say('board.colAlone'), 'n')}
          <th scope="col">{say('board.colLawyers')}</th>
          {column('violations', say('board.colViolations'), 'n')}
          {column('clock', say('board.colNext'), 'next')}
        </tr>
      </thead>
      <tbody>
        {rows.map((load) => (
          <DepartmentRow
            key={load.department.id}
            id={`${id}-${load.department.id}`}
            {...{ load, now, most, withCity, onDrop }}
            chosen={load.department.id === chosenId}
            active={load.department.id === activeId}
            onChoose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}
