import { useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { LeaveRow } from '../../leave/LeaveRow.js';
import { Leaves } from '../../leave/leave.graphql.js';
import { useCancelLeave } from '../../leave/useCancelLeave.js';
import { buttonClass } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import type { Act } from '../../shell/acts.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';

const SHOWN = ['RUNNING', 'PLANNED', 'ALL'] as const;

/** Which colleagues are away now, who will be and who was, with what became of their cases. */
export function AwayScreen() {
  const { say } = useWords();
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const shown = SHOWN.find((each) => each === search.get('show')) ?? 'RUNNING';
  const { busy, fault, cancel } = useCancelLeave();
  const filter = shown === 'ALL' ? {} : { state: shown };
  const list = usePages(Leaves, { filter }, ({ leaves }) => leaves);
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'leave', label: say('leave.planFor'), keys: 'n', run: () => go(paths.planFor()) }],
    [say, go],
  );
  return (
    <DeskRoom
      title={say('rooms.away')}
      about={say('leave.awayAbout')}
      acts={acts}
      tools={
        <Link className={buttonClass({ small: true, primary: true })} href={paths.planFor()}>
          {say('leave.planFor')}
        </Link>
      }
    >
      <Segmented
        label={say('leave.show')}
        choices={SHOWN.map((value) => ({ value, label: say(`leave.show_${value}`) }))}
        value={shown}
        onChange={(show) => setSearch({ show }, { replace: true })}
      />
      <FaultNote fault={fault} />
      <Answered query={list} rows={3}>
        {(leaves) =>
          leaves.length === 0 ? (
            <Empty title={say(`leave.none_${shown}`)} />
          ) : (
            <ul className="own-list">
              {leaves.map((leave) => (
                <LeaveRow
                  key={leave.id}
                  {...{ leave, busy }}
                  whose="colleague"
                  pathOf={paths.caseFile}
                  onCancel={() => cancel(leave.id)}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
    </DeskRoom>
  );
}
