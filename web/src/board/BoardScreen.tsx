import './board.css';
import { useCallback, useRef, useState, type DragEvent } from 'react';
import { useLocation } from 'wouter';
import { NetworkFault } from '../api/faults.js';
import { useAsk, useStale } from '../api/query.js';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Segmented } from '../parts/Segmented.js';
import { Failure, Loading } from '../parts/states.js';
import { Strip } from '../parts/Strip.js';
import { useSession } from '../session/session.js';
import { DeskPage } from '../shell/DeskPage.js';
import { timeText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { AlertPane } from './alerts/AlertPane.js';
import { AssignPanel } from './assign/AssignPanel.js';
import { BoardLawyers } from './assign/assign.graphql.js';
import { useAssign } from './assign/useAssign.js';
import { BoardSheets, type OpenSheet } from './BoardSheets.js';
import { DepartmentsPane } from './departments/DepartmentsPane.js';
import { Desk } from './duty/duty.graphql.js';
import { EventTools } from './events/EventTools.js';
import { idOfLine, type Line } from './people/line.js';
import { PeoplePane } from './people/PeoplePane.js';
import { useSelection } from './people/selection.js';
import { useScope } from './scope.js';
import { SumLine } from './SumLine.js';
import { useAssignable } from './useAssignable.js';
import { useBoard } from './useBoard.js';
import { useStandingPlace } from './useStandingPlace.js';
import { useBoardActs, type Pane } from './useBoardActs.js';

const PANES: readonly Pane[] = ['people', 'departments', 'alerts'];

/** The coordinator's night: who is held where, who has no lawyer, what rings next, and whom to send. */
export function BoardScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const [, go] = useLocation();
  const now = useNow(10);
  const scope = useScope();
  const { board, people, refresh } = useBoard(scope);
  useStandingPlace(scope, board.data?.board.departments);
  const desk = useAsk(Desk, {}, { every: 30_000 });
  const selection = useSelection();
  const stale = useStale();
  const [pane, setPane] = useState<Pane>('departments');
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [acted, setActed] = useState(0);
  const dragged = useRef<readonly Line[]>([]);

  const { lines, set, clear } = selection;
  const onAssigned = useCallback(
    (assigned: ReadonlySet<string>) => {
      set(lines.filter((line) => !assigned.has(idOfLine(line))));
      setActed((count) => count + 1);
      refresh();
      void stale(BoardLawyers);
    },
    [lines, set, refresh, stale],
  );
  const assigning = useAssign(onAssigned);
  const loads = board.data?.board.departments ?? [];
  const canAssign = can('Mutation.assignLawyer');
  const panel =
    canAssign && (lines.length > 0 || scope.departmentId !== null || assigning.stopped.length > 0);
  const { lawyers, candidates, placeId } = useAssignable({
    enabled: panel,
    departmentId: scope.departmentId,
    people: lines,
    loads,
  });
  const places = new Map(loads.map(({ department }) => [department.id, department.shortName]));
  const placeName = (id: string | null) => (id && places.get(id)) || null;
  const close = useCallback(() => {
    clear();
    scope.set({ departmentId: null });
  }, [clear, scope]);
  const openEvent = useCallback(() => setSheet('event'), []);
  const acts = useBoardActs({
    ...{ assigning, candidates, people: lines },
    show: setPane,
    onOpenEvent: openEvent,
    onClose: close,
  });
  const onDrag = (those: readonly Line[], event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    // Firefox drags nothing that carries nothing; no name leaves the page
    event.dataTransfer.setData('text/plain', '');
    dragged.current = those;
    // the panel to drop on is shown once the drag has begun
    setTimeout(() => selection.set(those), 0);
  };
  const chooseDepartment = useCallback((departmentId: string | null) => scope.set({ departmentId }), [scope]);

  const away = board.error instanceof NetworkFault && board.data;
  return (
    <DeskPage
      title={say('board.title')}
      acts={acts}
      full
      context={<EventTools scope={scope} loads={loads} onSheet={setSheet} />}
    >
      {away && <Strip text={say('board.offline', { time: timeText(board.data.board.asOf, HOME_ZONE) })} />}
      {board.error && !board.data ? (
        <div className="pad">
          <Failure fault={board.error} again={() => void board.refetch()} />
        </div>
      ) : !board.data ? (
        <Loading rows={10} />
      ) : (
        <>
          <SumLine board={board.data.board} onSheet={setSheet} />
          <div className="pane-choice">
            <Segmented
              label={say('board.panes')}
              choices={PANES.map((value) => ({ value, label: say(`board.pane_${value}`) }))}
              value={pane}
              onChange={setPane}
            />
          </div>
          <div className={`board show-${pane}`}>
            <PeoplePane
              {...{ scope, people, now, selection, canAssign, acted, onDrag }}
              place={placeName(scope.departmentId)}
              aloneCount={board.data.board.totals.unrepresentedCount}
              onOpen={(line) => go(paths.caseFile(idOfLine(line)))}
            />
            <div className="board-middle">
              <DepartmentsPane
                {...{ loads, now }}
                chosenId={scope.departmentId}
                onChoose={chooseDepartment}
                onDrop={(departmentId, event) => {
                  event.preventDefault();
                  scope.set({ departmentId });
                }}
                onOpenEvent={openEvent}
              />
              {panel && (
                <AssignPanel
                  place={placeName(placeId)}
                  people={lines}
                  {...{ candidates, lawyers, assigning, now }}
                  onClose={close}
                  onDrop={(candidate) => assigning.assign(dragged.current, candidate.lawyer)}
                />
              )}
            </div>
            <AlertPane
              now={now}
              desk={desk.data?.desk ?? null}
              sweepAlive={board.data.board.sweepAlive}
              asOf={board.data.board.asOf}
              onChange={() => void stale(Desk)}
            />
          </div>
        </>
      )}
      <BoardSheets
        sheet={sheet}
        scope={scope}
        withoutDeadline={board.data?.board.withoutDeadline ?? []}
        onClose={() => setSheet(null)}
      />
    </DeskPage>
  );
}
