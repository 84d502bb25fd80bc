import type { Board } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import type { OpenSheet } from './BoardSheets.js';
import { Totals } from './Totals.js';

interface Props {
  readonly board: Board['board'];
  readonly onSheet: (sheet: OpenSheet) => void;
}

/** The line above the panes: what it adds up to, what should not be there. */
export function SumLine({ board, onSheet }: Props) {
  const { say } = useWords();
  return (
    <section className="sum" aria-label={say('board.sum')}>
      <Totals
        board={board}
        onNeedsFacts={() => onSheet('needs-facts')}
        onWithoutDeadline={() => onSheet('without-deadline')}
      />
    </section>
  );
}
