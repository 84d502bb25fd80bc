import { useState } from 'react';
import type { BoardEvent } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { cityName } from '../../shown/city-name.js';
import { dateText, momentText, timeText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { EventDepartments as Ask } from './events.graphql.js';
import { ShiftForm } from './ShiftForm.js';

/** Where people from a protest are taken: the departments of its town, and which lawyer is planned where. */
export function EventDepartments({ event }: { readonly event: BoardEvent }) {
  const { say, language } = useWords();
  const { can } = useSession();
  const { data, error, refetch } = useAsk(Ask, { city: event.city });
  const [planning, setPlanning] = useState<string | null>(null);
  const when = `${dateText(event.startsAt, event.zone, language)}, ${timeText(event.startsAt, event.zone)}`;
  const shifts = data?.dutyShifts.nodes.filter(({ state }) => state !== 'ENDED') ?? [];
  const ofTown = shifts.filter(({ city }) => city === event.city);
  const shiftText = ({ lawyer, startsAt, endsAt }: (typeof shifts)[number]) =>
    `${lawyer.name}, ${momentText(startsAt, { zone: event.zone, language, now: now() })}–${timeText(endsAt, event.zone)}`;

  return (
    <>
      <p className="mute">
        {cityName(event.city, say)}, {event.place}. {when}
      </p>
      <h3>{say('board.eventDepartments')}</h3>
      <p className="meta">{say('board.eventDepartmentsHint')}</p>
      {ofTown.length > 0 && (
        <p className="meta">{say('board.shiftsOfTown', { who: ofTown.map(shiftText).join('; ') })}</p>
      )}
      {error && !data ? (
        <Failure fault={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : data.departments.nodes.length === 0 ? (
        <Empty title={say('board.noDepartments')}>{say('board.noDepartmentsMore')}</Empty>
      ) : (
        <ul className="event-departments">
          {data.departments.nodes.map(({ id, name, shortName, phone, verified }) => {
            const here = shifts.filter(({ department }) => department?.id === id);
            return (
              <li key={id}>
                <div>
                  <p title={name}>{shortName}</p>
                  <p className="meta">
                    {[!verified && say('board.unverifiedPlace'), verified && phone]
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                  {here.length > 0 ? (
                    <p className="meta">{here.map(shiftText).join('; ')}</p>
                  ) : (
                    ofTown.length === 0 && <Mark state="WARNING" word={say('board.noShiftHere')} size={16} />
                  )}
                </div>
                {can('Mutation.planShift', 'Query.lawyers') && planning !== id && (
                  <Button small onClick={() => setPlanning(id)}>
                    {say('board.planShift')}
                  </Button>
                )}
                {planning === id && (
                  <ShiftForm
                    departmentId={id}
                    event={event}
                    onDone={() => {
                      setPlanning(null);
                      void refetch();
                    }}
                    onCancel={() => setPlanning(null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
