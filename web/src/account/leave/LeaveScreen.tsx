import { Link } from 'wouter';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { paths } from '../../app/paths.js';
import { Answered } from '../../desk/Answered.js';
import { More } from '../../desk/More.js';
import { usePages } from '../../desk/usePages.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { buttonClass } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { Empty } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { LeaveRow } from './LeaveRow.js';
import { CancelOwnLeave, OwnLeaves } from './leave.graphql.js';
import '../account.css';

/** When this person is away: planned, running and past, with what became of the cases that were handed over. */
export function LeaveScreen() {
  const { say } = useWords();
  const { viewer } = useSession();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const list = usePages(OwnLeaves, { me: viewer.id }, ({ leaves }) => leaves);

  const cancel = (leaveId: string) =>
    void run(async () => {
      try {
        await act(CancelOwnLeave, { input: { clientId: newId(), leaveId } });
      } finally {
        await stale(OwnLeaves);
      }
      tell({ text: say('ownLeave.cancelled') });
    });

  return (
    <Page
      title={say('account.leave')}
      tab={say('nav.account')}
      back={paths.account()}
      dock={
        <Link className={buttonClass({ primary: true, big: true })} href={paths.planLeave()}>
          <Icon name="calendar-event" size={24} />
          <span>{say('ownLeave.plan')}</span>
        </Link>
      }
    >
      <div className="pad">
        <p className="mute">{say(viewer.role === 'LAWYER' ? 'ownLeave.aboutLawyer' : 'ownLeave.about')}</p>
        <FaultNote fault={fault} />
        <Answered query={list} rows={2}>
          {(leaves) =>
            leaves.length === 0 ? (
              <Empty title={say('ownLeave.none')}>{say('ownLeave.noneMeans')}</Empty>
            ) : (
              <ul className="own-list">
                {leaves.map((leave) => (
                  <LeaveRow key={leave.id} {...{ leave, busy }} onCancel={() => cancel(leave.id)} />
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
