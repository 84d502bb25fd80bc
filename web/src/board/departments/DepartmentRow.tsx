import { memo, type DragEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { cityName } from '../../shown/city-name.js';
import { shortTitle } from '../../shown/short-title.js';
import { ClockMark } from '../ClockMark.js';
import type { Load } from '../useBoard.js';
import { LawyersCell } from './LawyersCell.js';
import { LoadBar } from './LoadBar.js';

interface Props {
  readonly id: string;
  readonly load: Load;
  readonly now: number;
  /** heads of the fullest department: the scale of the bars */
  readonly most: number;
  readonly withCity: boolean;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly onChoose: (departmentId: string) => void;
  readonly onDrop: (departmentId: string, event: DragEvent) => void;
}

/** One department: held, unrepresented, lawyers, violations, and in its own right column the next clock. */
export const DepartmentRow = memo(function DepartmentRow(props: Props) {
  const { id, load, now, most, withCity, chosen, active, onChoose, onDrop } = props;
  const { say } = useWords();
  const { department, heldCount, unrepresentedCount, openViolationCount } = load;
  return (
    <tr
      id={id}
      aria-selected={chosen}
      className={active ? 'active' : undefined}
      onClick={() => onChoose(department.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => onDrop(department.id, event)}
    >
      <td className="where" title={department.name}>
        <span>{department.shortName}</span>
        {withCity && department.city && <small>{cityName(department.city, say)}</small>}
      </td>
      <td className="load">
        <span className="load-cell">
          <span className="num load-held">{heldCount}</span>
          <LoadBar held={heldCount} alone={unrepresentedCount} most={most} />
        </span>
      </td>
      <td className={unrepresentedCount === 0 ? 'num n faint' : 'num n'} data-name={say('board.colAlone')}>
        {unrepresentedCount}
      </td>
      <td className="who">
        <LawyersCell load={load} />
      </td>
      <td
        className={openViolationCount === 0 ? 'num n faint' : 'num n'}
        data-name={say('board.colViolations')}
      >
        {openViolationCount}
      </td>
      <td className="next">
        <NextClock load={load} now={now} />
      </td>
    </tr>
  );
});

function NextClock({ load: { nextClock, heldCount }, now }: Pick<Props, 'load' | 'now'>) {
  const { say } = useWords();
  if (!nextClock) {
    return heldCount === 0 ? null : <span className="unk-chip">{say('board.noClock')}</span>;
  }
  return (
    <span className="board-clock">
      <ClockMark clock={nextClock} now={now} />
      <small title={nextClock.title}>{shortTitle(nextClock.title)}</small>
    </span>
  );
}
