import type { Board } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';

interface Props {
  readonly board: Board['board'];
  readonly onNeedsFacts: () => void;
  readonly onWithoutDeadline: () => void;
}

/** What the rows add up to; at the right what should not be there at all. */
export function Totals({ board, onNeedsFacts, onWithoutDeadline }: Props) {
  const { say } = useWords();
  const { totals, withoutDeadline } = board;
  const figures = [
    ['heldCount', say('board.totalHeld', { n: totals.heldCount })],
    ['unrepresentedCount', say('board.totalAlone', { n: totals.unrepresentedCount })],
    [
      'lawyersPresent',
      say('board.totalLawyers', { n: totals.lawyersPresent, expected: totals.lawyersExpected }),
    ],
    ['openViolationCount', say('board.totalViolations', { n: totals.openViolationCount })],
  ] as const;
  return (
    <>
      <dl className="totals">
        {figures.map(([name, word]) => (
          <div key={name}>
            <dt>{word}</dt>
            <dd className="num">{totals[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="odd">
        {totals.withoutDepartmentCount > 0 && (
          <span>
            <Icon name="circle-dashed" /> {say('board.placeless', { n: totals.withoutDepartmentCount })}
          </span>
        )}
        {totals.criminalCount > 0 && (
          <span>
            <Icon name="scale" /> {say('board.criminal', { n: totals.criminalCount })}
          </span>
        )}
        {totals.needsFactsCount > 0 && (
          <button type="button" onClick={onNeedsFacts}>
            <Icon name="circle-dashed" /> {say('board.needsFacts', { n: totals.needsFactsCount })}
          </button>
        )}
        {withoutDeadline.length > 0 && (
          <button type="button" onClick={onWithoutDeadline}>
            <Icon name="circle-dashed" /> {say('board.withoutDeadline', { n: withoutDeadline.length })}
          </button>
        )}
      </p>
    </>
  );
}
