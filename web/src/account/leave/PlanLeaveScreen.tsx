import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { LeftBehind } from '../../leave/LeftBehind.js';
import { PlanForm } from '../../leave/PlanForm.js';
import { usePlan } from '../../leave/usePlan.js';
import { Button } from '../../parts/Button.js';
import { Page } from '../../parts/Page.js';
import { useSession } from '../../session/session.js';
import { zoneText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import '../account.css';

const FORM = 'plan-leave';

/** A leave is typed; what it would leave to nobody stands below, each leading to its case, and who is asked to take it. */
export function PlanLeaveScreen() {
  const { say } = useWords();
  const { viewer } = useSession();
  const now = useNow();
  const [, go] = useLocation();
  const plan = usePlan('own', () => go(paths.leave(), { replace: true }));
  const leaves = (plan.ground.data?.openDuties.length ?? 0) > 0;
  return (
    <Page
      title={say('leave.plan')}
      tab={say('nav.account')}
      sub={<span className="num">{say('leave.zone', { zone: zoneText(HOME_ZONE, now) })}</span>}
      back={paths.leave()}
      dock={
        <Button primary big busy={plan.busy} form={FORM}>
          {say(leaves ? 'leave.offerAndPlan' : 'leave.planIt')}
        </Button>
      }
    >
      <div className="pad">
        <PlanForm id={FORM} whose="own" plan={plan} />
      </div>
      <LeftBehind
        plan={plan}
        leaverId={viewer.id}
        pathOf={paths.person}
        until={say('handOver.untilAccepted')}
      />
    </Page>
  );
}
