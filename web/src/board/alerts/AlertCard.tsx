import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { clockFace } from '../../clocks/clock.js';
import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useLeftText } from '../../parts/ClockCell.js';
import { personLine } from '../../shown/person-line.js';
import { timeText } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';
import type { AlertGroup } from './group.js';
import { whoTook } from './who-took.js';
import type { AlertRecords } from './useAlerts.js';

interface Props {
  readonly group: AlertGroup;
  readonly records: AlertRecords;
  readonly now: number;
  readonly busy: boolean;
  /** the role may answer for deadlines */
  readonly mayAcknowledge: boolean;
  readonly onTake: () => void;
  readonly onLater: () => void;
}

/** What an alert about a deadline adds to the deadline itself. */
const KINDS = new Set<string>([
  'DEADLINE_ESCALATED',
  'DEADLINE_MISSED',
  'DEADLINE_CHANGED',
  'DEADLINE_NEEDS_FACTS',
]);
type KindSaid = 'DEADLINE_ESCALATED' | 'DEADLINE_MISSED' | 'DEADLINE_CHANGED' | 'DEADLINE_NEEDS_FACTS';

/** One record that waits for somebody: what it is, who it is about, and one press to take it. */
export function AlertCard({ group, records, now, busy, mayAcknowledge, onTake, onLater }: Props) {
  const { say } = useWords();
  const leftText = useLeftText();
  const { latest, refType, refId, unseenIds } = group;
  const deadline = records.deadlines.get(refId);
  const assignment = records.assignments.get(refId);
  const detention = deadline?.detention ?? assignment?.detention ?? records.detentions.get(refId);
  const zone = detention?.department?.zone ?? HOME_ZONE;
  const face = deadline && clockFace(deadline, now);
  const left = face ? leftText(face.left) : null;
  const closed = deadline && (deadline.state === 'MET' || deadline.state === 'VOID');
  const title = deadline
    ? [deadline.title, closed ? say('state.resolved') : left].filter(Boolean).join(', ')
    : latest.text;
  const icon = face?.mark === 'VIOLATION' || (!deadline && latest.urgent) ? 'viol' : 'warn';
  const took = whoTook(deadline?.milestones ?? []);
  const place = detention?.department?.shortName ?? latest.department?.shortName;
  const open = unseenIds.length > 0;

  return (
    <li className={`alert ${open && !closed ? icon : 'quiet'}`}>
      <Icon
        name={
          !open || closed
            ? 'square-check'
            : icon === 'viol'
              ? 'alert-octagon-filled'
              : 'alert-triangle-filled'
        }
      />
      <div>
        <h3>{title}</h3>
        <p>
          {deadline && KINDS.has(latest.kind) && `${say(`board.kind_${latest.kind as KindSaid}`)}. `}
          {detention && (
            <Link href={paths.caseFile(detention.id)}>{personLine(detention.person, say).name}</Link>
          )}
          {refType === 'CANARY' && <Link href={paths.canary(refId)}>{say('board.retireCanary')}</Link>}
          {detention && place && ', '}
          {place}
          {assignment && `. ${assignment.lawyer.name}: ${say(`board.assignment_${assignment.state}`)}`}
        </p>
        <div className="alert-foot">
          <time dateTime={latest.at}>{timeText(latest.at, zone)}</time>
          {took && <span>{say('board.tookBy', { name: took.name, time: timeText(took.at, zone) })}</span>}
          {!took && !open && latest.seenAt && (
            <span>{say('board.seenAt', { time: timeText(latest.seenAt, zone) })}</span>
          )}
          {open && (
            <span className="alert-acts">
              {refType === 'DEADLINE' && mayAcknowledge && !took && !closed && (
                <Button small quiet onClick={onLater} disabled={busy}>
                  {say('board.later')}
                </Button>
              )}
              <Button small busy={busy} onClick={onTake}>
                {say(refType === 'DEADLINE' && mayAcknowledge && !closed ? 'board.take' : 'board.seen')}
              </Button>
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
