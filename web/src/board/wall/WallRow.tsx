import type { Wall } from '../../api/operations.js';
import { clockFace } from '../../clocks/clock.js';
import { useWords } from '../../i18n/words.js';
import { useLeftText } from '../../parts/ClockCell.js';
import { Mark } from '../../parts/Mark.js';
import { initialsOf } from '../../shown/person-line.js';
import { shortTitle } from '../../shown/short-title.js';
import { LawyersCell } from '../departments/LawyersCell.js';

type WallLoad = Wall['board']['departments'][number];

/** One department of the wall. */
export function WallRow({ load, now }: { readonly load: WallLoad; readonly now: number }) {
  const { say } = useWords();
  const leftText = useLeftText();
  const { department, heldCount, unrepresentedCount, nextClock } = load;
  const face = nextClock && clockFace(nextClock, now);
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
        {nextClock && face && (
          <span className="board-clock">
            {face.mark === 'UNKNOWN' ? (
              <span className="unk-chip">{say('board.noTime')}</span>
            ) : (
              <span className="num">
                <Mark state={face.mark} word={leftText(face.left) ?? say('state.resolved')} size={24} />
              </span>
            )}
            <small>
              {[person && initialsOf(person, say), shortTitle(nextClock.title)].filter(Boolean).join(', ')}
            </small>
          </span>
        )}
      </td>
    </tr>
  );
}
