import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { useSession } from '../session/session.js';
import type { Act } from '../shell/acts.js';
import { KEYED } from './assign/AssignPanel.js';
import type { Candidate } from './assign/candidates.js';
import type { Assigning } from './assign/useAssign.js';
import type { Line } from './people/line.js';

/** Panes of a board; a phone shows one at a time. */
export type Pane = 'people' | 'departments' | 'alerts';

interface Hands {
  readonly assigning: Assigning;
  readonly candidates: readonly Candidate[];
  readonly people: readonly Line[];
  readonly show: (pane: Pane) => void;
  readonly onOpenEvent: () => void;
  readonly onClose: () => void;
}

/** What can be done on the board, each with its key. */
export function useBoardActs({
  assigning,
  candidates,
  people,
  show,
  onOpenEvent,
  onClose,
}: Hands): readonly Act[] {
  const { say } = useWords();
  const { can } = useSession();
  const [, go] = useLocation();
  return useMemo(() => {
    const focus = (pane: Pane, selector: string) => () => {
      // at once: the next key may come before the next picture. A phone's pane can be focused once it is shown
      flushSync(() => show(pane));
      document.querySelector<HTMLElement>(selector)?.focus();
    };
    const assign = (number: number): Act => ({
      id: `assign-${number}`,
      label: say('board.keyAssign', { n: number }),
      keys: String(number),
      keysOnly: true,
      run: () => {
        const candidate = candidates[number - 1];
        if (candidate && !candidate.away && !assigning.busy && people.length > 0) {
          assigning.assign(people, candidate.lawyer);
        }
      },
    });
    const acts: Act[] = [
      { id: 'people', label: say('board.keyPeople'), keys: 'p', run: focus('people', '.people-rows') },
      {
        id: 'departments',
        label: say('board.keyDepartments'),
        keys: 'd',
        run: focus('departments', '.departments'),
      },
      { id: 'alerts', label: say('board.keyAlerts'), keys: 's', run: focus('alerts', '.alerts button') },
      { id: 'filter', label: say('board.keyFilter'), keys: '/', run: focus('people', '#people-filter') },
      { id: 'wall', label: say('board.openWall'), keys: 'w', run: () => go(paths.wall()) },
      { id: 'close', label: say('board.keyClose'), keys: 'Escape', keysOnly: true, run: onClose },
    ];
    if (can('Mutation.openEvent')) {
      acts.push({ id: 'event', label: say('board.openEvent'), keys: 'e', run: onOpenEvent });
    }
    if (can('Mutation.assignLawyer')) {
      acts.push({ id: 'undo', label: say('board.keyUndo'), keys: 'mod+z', run: assigning.undo });
      acts.push(...Array.from({ length: KEYED }, (_, index) => assign(index + 1)));
    }
    return acts;
  }, [assigning, candidates, people, show, onOpenEvent, onClose, say, can, go]);
}
