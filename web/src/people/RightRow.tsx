import type { RightsOutcome } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Mark } from '../parts/Mark.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { timeText } from '../time/format.js';
import type { RightLine } from './person-case.js';

interface Props {
  readonly line: RightLine;
  readonly zone: string;
  /** undefined: it may be read and not written */
  readonly onRecord: ((outcome: RightsOutcome) => void) | undefined;
  readonly onOpen: () => void;
}

/** One right: its name opens the question and the other outcomes; two buttons while it is to be asked, else what was said. */
export function RightRow({ line: { right, last, isDue }, zone, onRecord, onOpen }: Props) {
  const { say } = useWords();
  const about = last && [
    last.at.at && timeText(last.at.at, zone),
    last.manner && say(`rights.${last.manner}`),
    last.note,
    last.filed && last.filed.attachmentCount > 0 && say('files.count', { n: last.filed.attachmentCount }),
  ];
  return (
    <li className={last?.isViolation ? 'right over' : 'right'}>
      <button type="button" className="right-name" onClick={onOpen}>
        <span>{right.label}</span>
        {about && <span className="meta num">{about.filter(Boolean).join(', ')}</span>}
        {last?.queued && <QueuedMark state={last.queued} />}
      </button>
      {onRecord && isDue && !last?.isViolation ? (
        <span className="right-acts">
          <Button aria-label={`${right.label}: ${say('rights.yes')}`} onClick={() => onRecord('RESPECTED')}>
            {say('rights.yes')}
          </Button>
          <Button aria-label={`${right.label}: ${say('rights.no')}`} onClick={() => onRecord('VIOLATED')}>
            {say('rights.no')}
          </Button>
        </span>
      ) : last ? (
        <Mark
          state={last.isViolation ? 'VIOLATION' : last.outcome === 'RESPECTED' ? 'RESOLVED' : 'UNKNOWN'}
          word={say(last.isViolation ? 'rights.VIOLATED' : `rights.${last.outcome}`)}
        />
      ) : (
        <Mark state="UNKNOWN" word={say('rights.notAsked')} />
      )}
    </li>
  );
}
