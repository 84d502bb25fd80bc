import { useMemo, useState } from 'react';
import type { Colleague } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Mark } from '../../parts/Mark.js';
import { Empty } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import type { Act } from '../../shell/acts.js';
import { languageName } from '../../shown/language-name.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { AddSheet } from './AddSheet.js';
import { ColleagueSheet } from './ColleagueSheet.js';
import { ROLES, type Role } from './roles.js';
import { DeskStaff } from './staff.graphql.js';

/** Who works here, as what, and who may come in. */
export function StaffScreen() {
  const { say } = useWords();
  const [role, setRole] = useState<Role | null>(null);
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const list = usePages(DeskStaff, { role }, ({ staff }) => staff);
  const open = list.data?.find(({ id }) => id === openId);
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'add', label: say('desk.addColleague'), keys: 'n', run: () => setAdding(true) }],
    [say],
  );
  return (
    <DeskRoom
      title={say('rooms.staff')}
      about={say('desk.staffAbout')}
      acts={acts}
      tools={
        <Button small primary icon="user-plus" onClick={() => setAdding(true)}>
          {say('desk.addColleague')}
        </Button>
      }
    >
      <div className="desk-bar">
        <Field label={say('desk.role')}>
          <select
            value={role ?? ''}
            onChange={({ target }) => setRole((target.value || null) as Role | null)}
          >
            <option value="">{say('desk.anyRole')}</option>
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {say(`caseFile.role_${each}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Answered query={list}>
        {(colleagues) =>
          colleagues.length === 0 ? (
            <Empty title={say('desk.nobodyOfRole')} />
          ) : (
            <ul className="keep-list">
              {colleagues.map((colleague) => (
                <Row key={colleague.id} colleague={colleague} onOpen={() => setOpenId(colleague.id)} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
      {adding && <AddSheet onClose={() => setAdding(false)} />}
      {open && <ColleagueSheet key={open.id} colleague={open} onClose={() => setOpenId(null)} />}
    </DeskRoom>
  );
}

function Row({ colleague, onOpen }: { readonly colleague: Colleague; readonly onOpen: () => void }) {
  const { say, language } = useWords();
  const { viewer } = useSession();
  const { id, name, role, languages, active } = colleague;
  return (
    <li className={active ? 'keep-row' : 'keep-row off'}>
      <div>
        <p className="keep-name">
          {name}
          {id === viewer.id && <span className="meta"> {say('desk.you')}</span>}
        </p>
        <p className="meta">{languages.map((tag) => languageName(tag, language, say)).join(', ')}</p>
      </div>
      <div>
        {active ? say(`caseFile.role_${role}`) : <Mark state="UNKNOWN" word={say('desk.out')} size={16} />}
      </div>
      <div className="keep-end">
        <Button small aria-label={say('desk.openColleague', { name })} onClick={onOpen}>
          {say('desk.open')}
        </Button>
      </div>
    </li>
  );
}
