import { useState } from 'react';
import { useHints } from '../../api/hints.js';
import type { ClosedDoor } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { RoomPart } from '../RoomPart.js';
import { usePages } from '../usePages.js';
import { DoorRow } from './DoorRow.js';
import { DoorSheet } from './DoorSheet.js';
import { DeskDoors, DoorNow, DoorPlaces, DoorStays } from './doors.graphql.js';
import { Stays } from './Stays.js';

const SHOWN = ['running', 'ended', 'all'] as const;
type Shown = (typeof SHOWN)[number];

const RUNNING: Readonly<Record<Shown, boolean | null>> = { running: true, ended: false, all: null };

/** Doors that stayed shut before a lawyer, in every department; and, of one of them, who stands there. */
export function DoorsScreen() {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown>('running');
  const [departmentId, setDepartmentId] = useState('');
  const [opened, setOpened] = useState<ClosedDoor | null>(null);
  const places = useAsk(DoorPlaces, {}, { freshFor: 10 * 60_000 });
  const list = usePages(
    DeskDoors,
    { departmentId: departmentId || null, running: RUNNING[shown] },
    ({ accessRefusals }) => accessRefusals,
  );
  useHints(departmentId || undefined, DeskDoors, DoorNow, DoorStays);
  return (
    <DeskRoom title={say('rooms.doors')} about={say('doors.about')}>
      <div className="desk-bar">
        <Field label={say('doors.department')}>
          <select value={departmentId} onChange={({ target }) => setDepartmentId(target.value)}>
            <option value="">{say('doors.anyDepartment')}</option>
            {places.data?.departments.nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <RoomPart title={say('doors.refusals')}>
        <Segmented
          label={say('doors.show')}
          choices={SHOWN.map((value) => ({ value, label: say(`doors.show_${value}`) }))}
          value={shown}
          onChange={setShown}
        />
        <Answered query={list}>
          {(doors) =>
            doors.length === 0 ? (
              <Empty title={say(shown === 'running' ? 'doors.noneRunning' : 'doors.none')} />
            ) : (
              <ul className="keep-list">
                {doors.map((door) => (
                  <DoorRow key={door.id} door={door} onOpen={() => setOpened(door)} />
                ))}
              </ul>
            )
          }
        </Answered>
        <More more={list.more} busy={list.busy} />
      </RoomPart>
      {departmentId ? (
        <Stays key={departmentId} departmentId={departmentId} />
      ) : (
        <p className="meta">{say('doors.chooseForStays')}</p>
      )}
      {opened && <DoorSheet key={opened.id} door={opened} onClose={() => setOpened(null)} />}
    </DeskRoom>
  );
}
