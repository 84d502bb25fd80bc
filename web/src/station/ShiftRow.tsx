import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import type { Stations } from '../api/operations.js';
import { cityName } from '../shown/city-name.js';
import { useWords } from '../i18n/words.js';
import { Button, buttonClass } from '../parts/Button.js';
import { momentText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { startShift } from './acts.js';

type Shift = Stations['dutyShifts']['nodes'][number];

const HOURS_BEFORE = 12;

/** A shift that runs, or one that begins soon; ended ones and far ones are not of this night. */
export function ShiftRow({ shift }: { readonly shift: Shift }) {
  const { say, language } = useWords();
  const now = useNow();
  if (shift.state === 'ENDED' || Date.parse(shift.endsAt) < now) return null;
  if (Date.parse(shift.startsAt) - now > HOURS_BEFORE * 3_600_000) return null;
  const zone = shift.department?.zone ?? 'Asia/Almaty';
  const at = (iso: string) => momentText(iso, { zone, language, now });
  const place = shift.department ? shift.department.shortName : cityName(shift.city ?? '', say);
  return (
    <div className="duty">
      <span className="row-who">
        <span className="strong">
          {say(shift.state === 'RUNNING' ? 'station.shiftRuns' : 'station.shiftPlanned')}
        </span>
        <span className="meta num">
          {say('station.shiftHours', { place, from: at(shift.startsAt), until: at(shift.endsAt) })}
        </span>
      </span>
      {shift.state === 'RUNNING' ? (
        <Link className={buttonClass({})} href={paths.handOver()}>
          {say('station.endShift')}
        </Link>
      ) : (
        <Button onClick={() => void startShift(shift.id)}>{say('station.startShift')}</Button>
      )}
    </div>
  );
}
