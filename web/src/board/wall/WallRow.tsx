import type { Wall } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { initialsOf } from '../../shown/person-line.js';
import { shortTitle } from '../../shown/short-title.js';
import { ClockMark } from '../ClockMark.js';
import { LawyersCell } from '../departments/LawyersCell.js';

type WallLoad = Wall['board']['departments'][number];

/** One department of the wall. */
export function WallRow({ load, now }: { readonly load: WallLoad; readonly now: number }) {
  const { say } = useWords();
  const { department, heldCount, unrepresentedCount, nextClock } = load;
  const person = nextClock?.detention?.person;
  return (
    <tr>
      <td className="where">{department.shortName}</td>
      <td className="num n">{heldCount}</td>
      <td className={unrepresentedCount === 0 ? 'num n faint' : 'num n'}>{unrepresentedCount}</td>
      <td>
        <LawyersCell load={load} />
      </td>
      <td className="next">
        {nextClock && (
          <span className="board-clock">
            <ClockMark clock={nextClock} now={now} size={24} />
            <small>
              {[person && initialsOf(person, say), shortTitle(nextClock.title)].filter(Boolean).join(', ')}
            </small>
          </span>
        )}
      </td>
    </tr>
  );
}
