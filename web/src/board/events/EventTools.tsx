import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSession } from '../../session/session.js';
import type { OpenSheet } from '../BoardSheets.js';
import type { useScope } from '../scope.js';
import type { Load } from '../useBoard.js';
import { EventChoice } from './EventChoice.js';

interface Props {
  readonly scope: ReturnType<typeof useScope>;
  readonly loads: readonly Load[];
  readonly onSheet: (sheet: OpenSheet) => void;
}

/** Which protest or town, a new protest, the departments of the one chosen. */
export function EventTools({ scope, loads, onSheet }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const cities = [...new Set(loads.flatMap(({ department }) => department.city ?? []))].sort();
  return (
    <>
      <EventChoice
        scope={scope}
        cities={cities}
        onChange={(change) => scope.set({ ...change, departmentId: null })}
      />
      {scope.eventId && (
        <Button small onClick={() => onSheet('event-departments')}>
          {say('board.eventDepartments')}
        </Button>
      )}
      {can('Mutation.openEvent') && (
        <Button small icon="plus" onClick={() => onSheet('event')}>
          {say('board.newEvent')}
        </Button>
      )}
    </>
  );
}
