import './leave.css';
import { Link, useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { LeftBehind } from '../../leave/LeftBehind.js';
import { PlanForm } from '../../leave/PlanForm.js';
import { usePlan } from '../../leave/usePlan.js';
import { Button, buttonClass } from '../../parts/Button.js';
import { zoneText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { DeskRoom } from '../DeskRoom.js';
import { ColleagueField } from './ColleagueField.js';

const FORM = 'plan-for-colleague';

/** A coordinator plans a colleague's leave: the same form and the same cases, and the desk may take what nobody takes. */
export function PlanForScreen() {
  const { say } = useWords();
  const now = useNow();
  const [, go] = useLocation();
  const plan = usePlan('colleague', ({ state }) => go(paths.away(state), { replace: true }));
  const { draft, choose, ground, busy } = plan;
  const { staffId, withDesk } = draft.value;
  const duties = ground.data?.openDuties;
  const leaves = (duties?.length ?? 0) > 0;
  return (
    <DeskRoom title={say('leave.planFor')} about={say('leave.planForAbout')}>
      <div className="plan-for">
        <p className="meta num">{say('leave.zone', { zone: zoneText(HOME_ZONE, now) })}</p>
        <PlanForm id={FORM} whose="colleague" plan={plan}>
          <ColleagueField
            value={staffId}
            onChange={(chosen) => {
              draft.set({ ...draft.value, staffId: chosen });
              // whoever goes now may have been asked to take it
              choose(null);
            }}
          />
        </PlanForm>
        {duties?.length === 0 && <p className="mute">{say('leave.nothingLeft')}</p>}
        {leaves && (
          <div>
            <LeftBehind
              plan={plan}
              leaverId={staffId ?? ''}
              pathOf={paths.caseFile}
              until={say('leave.untilAcceptedOf')}
              desk={
                <DeskTakes
                  isOn={withDesk}
                  onChange={(next) => draft.set({ ...draft.value, withDesk: next })}
                />
              }
            />
          </div>
        )}
        <div className="desk-acts">
          <Button primary busy={busy} form={FORM}>
            {say(leaves ? 'leave.handOverAndPlan' : 'leave.planIt')}
          </Button>
          <Link className={buttonClass({})} href={paths.away()}>
            {say('common.cancel')}
          </Link>
        </div>
      </div>
    </DeskRoom>
  );
}

function DeskTakes({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { say } = useWords();
  return (
    <div className="row">
      <label className="colleague">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
        <span className="row-who">
          <span className="row-name">{say('leave.deskTakes')}</span>
          <span className="row-about">{say('leave.deskTakesMeans')}</span>
        </span>
      </label>
    </div>
  );
}
