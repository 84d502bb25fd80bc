import { useMemo, useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { useSaid } from '../../parts/Said.js';
import { Empty } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import type { Act } from '../../shell/acts.js';
import { wallOf } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { ConfirmSheet } from './ConfirmSheet.js';
import { DaySheet } from './DaySheet.js';
import { SwapSheet } from './SwapSheet.js';
import { WithdrawSheet } from './WithdrawSheet.js';
import { DayRow } from './DayRow.js';
import { DeskHolidays, ImportHolidays } from './calendar.graphql.js';
import { YearState } from './YearState.js';
import { FaultNote } from '../../parts/FaultNote.js';

type Open = 'day' | 'swap' | 'confirm' | { readonly withdraw: string } | null;

/** Days off and moved working days: proposed by one person, confirmed by another; clocks count by them. */
export function CalendarScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const tell = useSaid();
  const stale = useStale();
  const [year, setYear] = useState(() => Number(wallOf(now(), HOME_ZONE).year));
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk(DeskHolidays, { year });
  const { busy, fault, run } = useDo(() => void stale(DeskHolidays));
  const may = can('Mutation.setHoliday');
  const thisYear = Number(wallOf(now(), HOME_ZONE).year);
  const acts = useMemo<readonly Act[]>(
    () =>
      may
        ? [
            { id: 'day', label: say('desk.addDay'), keys: 'n', run: () => setOpen('day') },
            { id: 'swap', label: say('desk.addSwap'), keys: 's', run: () => setOpen('swap') },
            { id: 'confirm', label: say('desk.confirmYear'), run: () => setOpen('confirm') },
            { id: 'print', label: say('common.print'), keys: 'mod+p', run: () => window.print() },
          ]
        : [{ id: 'print', label: say('common.print'), keys: 'mod+p', run: () => window.print() }],
    [may, say],
  );
  const takeOver = () =>
    run(async () => {
      const { added } = await act(ImportHolidays, { input: { clientId: newId(), year } });
      tell({ text: say('desk.daysTaken', { n: added }) });
    });
  const close = () => setOpen(null);
  return (
    <DeskRoom
      title={say('rooms.calendar')}
      about={say('desk.calendarAbout')}
      acts={acts}
      tools={
        may && (
          <>
            <Button small primary onClick={() => setOpen('day')}>
              {say('desk.addDay')}
            </Button>
            <Button small onClick={() => setOpen('swap')}>
              {say('desk.addSwap')}
            </Button>
          </>
        )
      }
    >
      <div className="desk-bar">
        <Field label={say('desk.year')}>
          <select value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {[thisYear - 1, thisYear, thisYear + 1].map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <FaultNote fault={fault} />
      <Answered query={query}>
        {({ holidays }) => (
          <>
            <YearState table={holidays} onConfirm={may ? () => setOpen('confirm') : null} />
            {may && !holidays.days.some(({ setAt }) => setAt) && (
              <div className="desk-acts no-print">
                <Button small busy={busy} onClick={() => void takeOver()}>
                  {say('desk.takeOver')}
                </Button>
                <span className="meta">{say('desk.takeOverMeans')}</span>
              </div>
            )}
            {holidays.days.length === 0 ? (
              <Empty title={say('desk.noDays')} />
            ) : (
              <ul className="keep-list">
                {holidays.days.map((day) => (
                  <DayRow
                    key={day.date}
                    day={day}
                    onWithdraw={may ? () => setOpen({ withdraw: day.date }) : null}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
      {open === 'day' && <DaySheet year={year} onClose={close} />}
      {open === 'swap' && <SwapSheet year={year} onClose={close} />}
      {open === 'confirm' && <ConfirmSheet year={year} onClose={close} />}
      {open !== null && typeof open === 'object' && <WithdrawSheet date={open.withdraw} onClose={close} />}
    </DeskRoom>
  );
}
