import { useNow } from '../time/now.js';
import { secondsText, zoneText } from '../time/format.js';
import { HOME_ZONE } from '../time/zone.js';

/** The time cases are counted by, with its zone; every other zone stands beside its own time. */
export function DeskClock({ zone = HOME_ZONE, place }: { readonly zone?: string; readonly place?: string }) {
  const now = useNow(1);
  return (
    <p className="desk-clock num">
      <time dateTime={new Date(now).toISOString()}>{secondsText(now, zone)}</time>
      <span>
        {place && `${place}, `}
        {zoneText(zone, now)}
      </span>
    </p>
  );
}
