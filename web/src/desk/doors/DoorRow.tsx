import type { ClosedDoor } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { useNow } from '../../time/now.js';
import { whenText } from '../../time/when.js';
import { waitedText } from './waited-text.js';

const ENDS = { ADMITTED: 'RESOLVED', LEFT: 'WARNING' } as const;

/** How a wait at a door stands: it runs, or how it ended. */
export function DoorMark({ door: { running, endKind } }: { readonly door: ClosedDoor }) {
  const { say } = useWords();
  if (running || !endKind) return <Mark state="VIOLATION" word={say('doors.waits')} size={16} />;
  return <Mark state={ENDS[endKind]} word={say(`doors.end_${endKind}`)} size={16} />;
}

/** One lawyer kept out: where, who, since when, how long, how it ended. */
export function DoorRow({ door, onOpen }: { readonly door: ClosedDoor; readonly onOpen: () => void }) {
  const { say, language } = useWords();
  const { department, lawyer, arrivedAt, endedAt, kind } = door;
  const now = useNow();
  const waited = waitedText(door, now, say);
  const view = { zone: department.zone, language, now };
  const since = whenText(arrivedAt, view, say);
  return (
    <li className="keep-row">
      <div>
        <p className="keep-name">{department.shortName}</p>
        <p className="meta">{say('doors.by', { name: lawyer.name })}</p>
      </div>
      <div>
        <p className="num">
          {[
            endedAt ? `${since}–${whenText(endedAt, view, say)}` : say('doors.since', { when: since }),
            waited,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <p className="meta">{say(`doors.kind_${kind}`)}</p>
      </div>
      <div className="keep-end">
        <DoorMark door={door} />
        <Button
          small
          aria-label={say('doors.openOf', { place: department.shortName, when: since })}
          onClick={onOpen}
        >
          {say('doors.open')}
        </Button>
      </div>
    </li>
  );
}
