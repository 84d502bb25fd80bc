import type { CaseCheck, CaseRights } from '../../api/operations.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { durationText } from '../../time/duration.js';
import { whenText } from '../../time/when.js';

interface Props {
  /** of one right, latest first */
  readonly checks: readonly CaseCheck[];
  readonly right: CaseRights['rightsCatalogue'][number] | undefined;
  readonly zone: string;
  readonly now: number;
  readonly detentionId: string;
  readonly onAgain: (() => void) | undefined;
}

const MARKS = {
  VIOLATED: 'VIOLATION',
  RESPECTED: 'RESOLVED',
  UNKNOWN: 'UNKNOWN',
  REFUSED_TO_ANSWER: 'UNKNOWN',
  NOT_APPLICABLE: 'UNKNOWN',
} as const;

/** One right: its latest answer with who says so and when, how long was waited, the norm; earlier answers below. */
export function CheckRow({ checks, right, zone, now, detentionId, onAgain }: Props) {
  const { say, language } = useWords();
  const view = { zone, language, now };
  const [latest, ...earlier] = checks.filter(({ supersededBy }) => supersededBy === null);
  const corrected = checks.filter(({ supersededBy }) => supersededBy !== null);
  if (!latest) return null;
  const told = ({ at, manner, waitedMinutes, thresholdsPassed }: CaseCheck) =>
    [
      whenText(at, view, say),
      manner && say(`caseFile.manner_${manner}`),
      waitedMinutes !== null && say('caseFile.waited', { time: durationText(waitedMinutes * 60_000, say) }),
      ...thresholdsPassed.map(({ minutes, basis }) =>
        say(basis === 'LAW' ? 'caseFile.pastLaw' : 'caseFile.pastOwn', {
          time: durationText(minutes * 60_000, say),
        }),
      ),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <li className="check">
      <div>
        <p className="strong">{latest.kind.label}</p>
        <p className="meta">{told(latest)}</p>
        {latest.note && <p>{latest.note}</p>}
        {latest.alarm && <Mark state="VIOLATION" word={say('caseFile.alarm')} size={16} />}
        {right && (
          <p className="meta">
            {right.norm.text}
            {right.verify && `. ${say('caseFile.unverifiedRule')}`}
          </p>
        )}
        <RecordFiles
          small
          subject={subjectNaming(view, say).check(latest)}
          record={latest}
          {...{ zone, now, detentionId }}
        />
        {earlier.length + corrected.length > 0 && (
          <details className="history">
            <summary>{say('caseFile.earlierChecks', { n: earlier.length + corrected.length })}</summary>
            <ul>
              {[...earlier, ...corrected].map((check) => (
                <li key={check.id}>
                  {say(`caseFile.outcome_${check.outcome}`)}, {told(check)}
                  {check.supersededReason &&
                    `. ${say('caseFile.correctedBecause', { reason: check.supersededReason })}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Mark
        state={latest.isViolation ? 'VIOLATION' : MARKS[latest.outcome]}
        word={say(`caseFile.outcome_${latest.outcome}`)}
      />
      {onAgain && (
        <Button small onClick={onAgain}>
          {say('caseFile.record')}
        </Button>
      )}
    </li>
  );
}
