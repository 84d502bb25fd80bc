import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { Answered } from '../../desk/Answered.js';
import { More } from '../../desk/More.js';
import { usePages } from '../../desk/usePages.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { buttonClass } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Page } from '../../parts/Page.js';
import { Empty } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { LeaveRow } from '../../leave/LeaveRow.js';
import { Leaves } from '../../leave/leave.graphql.js';
import { useCancelLeave } from '../../leave/useCancelLeave.js';
import '../account.css';

/** When this person is away: planned, running and past, with what became of the cases that were handed over. */
export function LeaveScreen() {
  const { say } = useWords();
  const { viewer } = useSession();
  const { busy, fault, cancel } = useCancelLeave();
  const list = usePages(Leaves, { filter: { staffId: viewer.id } }, ({ leaves }) => leaves);
  return (
    <Page
      title={say('account.leave')}
      tab={say('nav.account')}
      back={paths.account()}
      dock={
        <Link className={buttonClass({ primary: true, big: true })} href={paths.planLeave()}>
          <Icon name="calendar-event" size={24} />
          <span>{say('leave.plan')}</span>
        </Link>
      }
    >
      <div className="pad">
        <p className="mute">{say(viewer.role === 'LAWYER' ? 'leave.aboutLawyer' : 'leave.about')}</p>
        <FaultNote fault={fault} />
        <Answered query={list} rows={2}>
          {(leaves) =>
            leaves.length === 0 ? (
              <Empty title={say('leave.none')}>{say('leave.noneMeans')}</Empty>
            ) : (
              <ul className="own-list">
                {leaves.map((leave) => (
                  <LeaveRow
                    key={leave.id}
                    {...{ leave, busy }}
                    whose="own"
                    pathOf={paths.person}
                    onCancel={() => cancel(leave.id)}
                  />
                ))}
              </ul>
            )
          }
        </Answered>
        <More more={list.more} busy={list.busy} />
      </div>
    </Page>
  );
}
