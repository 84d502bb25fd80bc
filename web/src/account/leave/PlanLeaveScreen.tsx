import { useEffect, useRef, type FormEvent } from 'react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button, buttonClass } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { Page } from '../../parts/Page.js';
import { Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { ColleagueList } from '../../station/hand-over/ColleagueList.js';
import { DutyList } from '../../station/hand-over/DutyList.js';
import { zoneText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { usePlan, type TypedLeave } from './usePlan.js';
import '../../station/hand-over/hand-over.css';
import '../account.css';

const FORM = 'plan-leave';

/** A leave is typed; what it would leave to nobody stands below, each leading to its case, and who is asked to take it. */
export function PlanLeaveScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const now = useNow();
  const { draft, chosen, choose, ground, code, busy, fault, plan } = usePlan();
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) refusal.current?.scrollIntoView({ block: 'start' });
  }, [fault]);
  const duties = ground.data?.openDuties ?? [];
  const typed = (field: keyof TypedLeave) => ({
    value: draft.value[field],
    onChange: ({ target }: { target: { value: string } }) =>
      draft.set({ ...draft.value, [field]: target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void plan();
  };
  return (
    <Page
      title={say('ownLeave.plan')}
      tab={say('nav.account')}
      sub={<span className="num">{say('ownLeave.zone', { zone: zoneText(HOME_ZONE, now) })}</span>}
      back={paths.leave()}
      dock={
        <Button primary big busy={busy} form={FORM}>
          {say(duties.length > 0 ? 'ownLeave.offerAndPlan' : 'ownLeave.planIt')}
        </Button>
      }
    >
      <div className="pad">
        <div ref={refusal}>
          {fault && (
            <Note
              kind="warning"
              role="alert"
              title={say('ownLeave.notPlanned')}
              act={
                code === 'ON_DESK' &&
                can('Mutation.leaveDesk') && (
                  <Link className={buttonClass({ small: true })} href={paths.board()}>
                    {say('ownLeave.toDesk')}
                  </Link>
                )
              }
            >
              {fault}
            </Note>
          )}
        </div>
        <form id={FORM} className="stack" onSubmit={submit}>
          <div className="two-fields">
            <Field label={say('ownLeave.from')}>
              <input type="datetime-local" required {...typed('from')} />
            </Field>
            <Field label={say('ownLeave.until')}>
              <input type="datetime-local" required {...typed('until')} />
            </Field>
          </div>
          <Field label={say('ownLeave.reason')} hint={say('ownLeave.reasonHint')}>
            <textarea rows={2} required minLength={3} maxLength={1000} {...typed('reason')} />
          </Field>
        </form>
        {ground.isLoading && <Loading rows={2} />}
        {ground.error && !ground.data && <Failure fault={ground.error} again={() => void ground.refetch()} />}
      </div>
      {duties.length > 0 && (
        <>
          <h2 className="list-head">{say('handOver.whom', { n: duties.length })}</h2>
          <DutyList duties={duties} now={now} />
          <h2 className="list-head">{say('handOver.toWhom')}</h2>
          <ColleagueList chosen={chosen} onChoose={choose} />
          <p className="pad meta">{say('handOver.untilAccepted')}</p>
        </>
      )}
    </Page>
  );
}
