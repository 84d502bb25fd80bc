import type { ComponentProps } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { DepartmentGrid } from './DepartmentGrid.js';

interface Props extends ComponentProps<typeof DepartmentGrid> {
  readonly onOpenEvent: () => void;
}

/** The departments of the board, or that nobody is held anywhere. */
export function DepartmentsPane({ onOpenEvent, ...grid }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  return (
    <section className="pane departments-pane" aria-label={say('board.departments')}>
      <div className="pane-scroll">
        {grid.loads.length > 0 ? (
          <DepartmentGrid {...grid} />
        ) : (
          <div className="pad">
            <Empty
              title={say('board.nobodyHeld')}
              act={
                can('Mutation.openEvent') && (
                  <Button primary small onClick={onOpenEvent}>
                    {say('board.openEvent')}
                  </Button>
                )
              }
            >
              {say('board.nobodyHeldMore')}
            </Empty>
          </div>
        )}
      </div>
    </section>
  );
}
