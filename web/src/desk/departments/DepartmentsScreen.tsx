import { useDeferredValue, useState } from 'react';
import { useAsk } from '../../api/query.js';
import type { KeptDepartment } from '../../api/operations.js';
import { FigurePlaces } from '../../figures/figures.graphql.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Mark } from '../../parts/Mark.js';
import { Empty } from '../../parts/states.js';
import { cityName } from '../../shown/city-name.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { DepartmentSheet } from './DepartmentSheet.js';
import { DeskDepartments } from './departments.graphql.js';

const SHOWN = {
  all: {},
  checked: { verified: true },
  unchecked: { verified: false },
  merged: { merged: true },
} as const;

type Shown = keyof typeof SHOWN;

/** Places where people are held or heard: what stands about each, and who checked it. */
export function DepartmentsScreen() {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [city, setCity] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [openId, setOpenId] = useState<string | null>(null);
  const search = useDeferredValue(typed.trim());
  const places = useAsk(FigurePlaces, {});
  const towns = [...new Set(places.data?.departments.nodes.flatMap((place) => place.city ?? []))]
    .map((key) => ({ key, name: cityName(key, say) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  const list = usePages(
    DeskDepartments,
    { search: search || null, city: city || null, ...SHOWN[shown] },
    ({ departments }) => departments,
  );
  const open = list.data?.find(({ id }) => id === openId);
  return (
    <DeskRoom title={say('rooms.departments')} about={say('desk.departmentsAbout')}>
      <div className="desk-bar">
        <Field label={say('desk.search')}>
          <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Field>
        <Field label={say('desk.town')}>
          <select value={city} onChange={({ target }) => setCity(target.value)}>
            <option value="">{say('desk.anyTown')}</option>
            {towns.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={say('desk.checked')}>
          <select value={shown} onChange={({ target }) => setShown(target.value as Shown)}>
            <option value="all">{say('desk.anyChecked')}</option>
            <option value="checked">{say('desk.isChecked')}</option>
            <option value="unchecked">{say('desk.notChecked')}</option>
            <option value="merged">{say('departments.mergedElsewhere')}</option>
          </select>
        </Field>
      </div>
      <Answered query={list} rows={10}>
        {(departments) =>
          departments.length === 0 ? (
            <Empty title={say('desk.noDepartment')}>{say('desk.noDepartmentMore')}</Empty>
          ) : (
            <ul className="keep-list">
              {departments.map((department) => (
                <Row key={department.id} department={department} onOpen={() => setOpenId(department.id)} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
      {open && <DepartmentSheet key={open.id} department={open} onClose={() => setOpenId(null)} />}
    </DeskRoom>
  );
}

function Row({
  department: { name, city, verified, address, phone, merge },
  onOpen,
}: {
  readonly department: KeptDepartment;
  readonly onOpen: () => void;
}) {
  const { say } = useWords();
  return (
    <li className="keep-row">
      <div>
        <p className="keep-name">{name}</p>
        <p className="meta">{city && cityName(city, say)}</p>
      </div>
      <div>
        {phone ? <p className="num">{phone}</p> : <p className="mute">{say('desk.noPhone')}</p>}
        <p className="meta">{address ?? say('desk.noAddress')}</p>
      </div>
      <div className="keep-end">
        {merge ? (
          <span className="mute">{say('departments.leadsTo', { name: merge.into.name })}</span>
        ) : (
          <Mark
            state={verified ? 'RESOLVED' : 'UNKNOWN'}
            word={say(verified ? 'desk.isChecked' : 'desk.notChecked')}
            size={16}
          />
        )}
        <Button small aria-label={say('desk.openDepartment', { name })} onClick={onOpen}>
          {say('desk.open')}
        </Button>
      </div>
    </li>
  );
}
