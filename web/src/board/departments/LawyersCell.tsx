import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import type { Load } from '../useBoard.js';

/** Lawyers of a department: who is kept out, who is there, who was asked and is not there. */
export function LawyersCell({ load }: { readonly load: Load }) {
  const { say } = useWords();
  const { lawyersPresent, lawyersExpected, unrepresentedCount, department } = load;
  const keptOut = department.accessRefusals.filter(({ running }) => running).length;
  const rest = [
    lawyersPresent > 0 && say('board.there', { n: lawyersPresent }),
    lawyersExpected > 0 && say('board.expected', { n: lawyersExpected }),
  ].filter(Boolean);
  if (keptOut > 0) {
    return (
      <span className="st viol kept-out" title={rest.join(' + ')}>
        <Icon name="door-off" size={18} />
        {say('board.keptOut', { n: keptOut })}
        <span className="sr">{rest.join(' + ')}</span>
      </span>
    );
  }
  if (rest.length > 0) return <span>{rest.join(' + ')}</span>;
  return unrepresentedCount > 0 ? (
    <Mark state="WARNING" word={say('board.nobody')} size={16} />
  ) : (
    <span className="faint">{say('board.noneNeeded')}</span>
  );
}
