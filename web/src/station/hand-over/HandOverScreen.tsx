import { useState } from 'react';
import { useLocation } from 'wouter';
import { useQueryClient } from '@tanstack/react-query';
import { Refused } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { actOrQueue } from '../../offline/act-or-queue.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { thisMinute } from '../acts.js';
import { ColleagueList } from './ColleagueList.js';
import { DutyList } from './DutyList.js';
import { EndShift, HandOverGround, OwnShifts } from './hand-over.graphql.js';
import './hand-over.css';

/** Going home: who would be left to nobody, which colleague is asked to take them, and the end of the shift. */
export function HandOverScreen() {
  const { say, language } = useWords();
  const { viewer } = useSession();
  const [, go] = useLocation();
  const tell = useSaid();
  const client = useQueryClient();
  const now = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const shifts = useAsk(OwnShifts, { me: viewer.id }, { kept: true });
  const shift = shifts.data?.dutyShifts.nodes[0];
  const ground = useAsk(
    HandOverGround,
    { filter: { shiftId: shift?.id ?? null } },
    { enabled: shift !== undefined, kept: true },
  );
  const duties = ground.data?.openDuties ?? [];

  async function end(): Promise<void> {
    if (!shift) return;
    setBusy(true);
    setRefused(null);
    const clientId = newId();
    const handOverTo = duties.length > 0 ? chosen : null;
    try {
      const done = await actOrQueue(
        EndShift,
        { input: { clientId, shiftId: shift.id, at: thisMinute(), handOverTo } },
        clientId,
      );
      tell({ text: done ? say('handOver.done', { n: done.handedOver }) : say('handOver.waits') });
      await client.invalidateQueries();
      go(paths.stations(), { replace: true });
    } catch (fault) {
      setRefused(fault instanceof Refused ? fault.message : say('common.failed'));
    } finally {
      setBusy(false);
    }
  }

  const at = (iso: string) =>
    momentText(iso, { zone: shift?.department?.zone ?? 'Asia/Almaty', language, now });
  return (
    <Page
      title={say('station.endShift')}
      tab={say('station.endShift')}
      sub={
        shift && (
          <span className="num">
            {say('station.shiftHours', {
              place: shift.department ? shift.department.shortName : (shift.city ?? ''),
              from: at(shift.startsAt),
              until: at(shift.endsAt),
            })}
          </span>
        )
      }
      back={paths.stations()}
      dock={
        shift &&
        ground.data && (
          <Button
            primary
            big
            busy={busy}
            disabled={duties.length > 0 && chosen === null}
            onClick={() => void end()}
          >
            {say(duties.length > 0 ? 'handOver.offerAndEnd' : 'handOver.end')}
          </Button>
        )
      }
    >
      <div className="pad">
        {refused && (
          <Note kind="warning" role="alert" title={say('handOver.notDone')}>
            {refused}
          </Note>
        )}
        {shifts.data && !shift && (
          <Empty title={say('handOver.noShift')}>{say('handOver.noShiftMeans')}</Empty>
        )}
        {[shifts, ground].map(
          ({ error, data, refetch }, i) =>
            error && !data && <Failure key={i} fault={error} again={() => void refetch()} />,
        )}
        {(shifts.isPending || (shift && ground.isPending)) && <Loading />}
        {ground.data && duties.length === 0 && (
          <Empty title={say('handOver.nobody')}>{say('handOver.nobodyMeans')}</Empty>
        )}
      </div>
      {duties.length > 0 && (
        <>
          <h2 className="list-head">{say('handOver.whom', { n: duties.length })}</h2>
          <DutyList duties={duties} now={now} />
          <h2 className="list-head">{say('handOver.toWhom')}</h2>
          <ColleagueList chosen={chosen} onChoose={setChosen} />
          <p className="pad meta">{say('handOver.untilAccepted')}</p>
        </>
      )}
    </Page>
  );
}
