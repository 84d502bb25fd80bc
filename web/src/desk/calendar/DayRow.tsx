import type { HolidayTable } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { localDateText } from '../../time/format.js';

interface Props {
  readonly day: HolidayTable['days'][number];
  readonly onWithdraw: (() => void) | null;
}

/** One date the ordinary week does not decide: what it is, what clocks count, who said so and who confirmed it. */
export function DayRow({ day, onWithdraw }: Props) {
  const { say, language } = useWords();
  const { date, title, working, countsAsWorking, confirmed, withdrawn, swappedWith } = day;
  const said = [
    day.setBy?.name ?? say(day.setAt ? 'desk.fromPack' : 'desk.onlyPack'),
    day.confirmedBy && say('desk.confirmedByOne', { name: day.confirmedBy.name }),
    day.source,
  ].filter(Boolean);
  return (
    <li className={withdrawn ? 'keep-row off' : 'keep-row'}>
      <div>
        <p className="keep-name num">{localDateText(date, language)}</p>
        <p>
          {title}
          {swappedWith && (
            <span className="mute">
              {'. '}
              {say('desk.swappedWith', { date: localDateText(swappedWith, language) })}
            </span>
          )}
        </p>
        <p className="meta">{said.join('. ')}</p>
        {day.reason && <p className="meta">{day.reason}</p>}
      </div>
      <div>
        <p>{withdrawn ? say('desk.dayWithdrawn') : say(working ? 'desk.dayWorking' : 'desk.dayOff')}</p>
        {working !== countsAsWorking && !withdrawn && <p className="meta">{say('desk.countsOff')}</p>}
      </div>
      <div className="keep-end">
        <Mark
          state={confirmed ? 'RESOLVED' : 'WARNING'}
          word={say(confirmed ? 'desk.dayConfirmed' : 'desk.dayWaits')}
          size={16}
        />
        {onWithdraw && !withdrawn && day.setAt && (
          <Button
            small
            aria-label={say('desk.withdrawDay', { date: localDateText(date, language) })}
            onClick={onWithdraw}
          >
            {say('desk.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
