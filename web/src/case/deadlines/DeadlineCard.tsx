import type { CaseDeadline } from '../../api/operations.js';
import { clockFace } from '../../clocks/clock.js';
import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { missingText, useLeftText } from '../../parts/ClockCell.js';
import { Mark } from '../../parts/Mark.js';
import { endText } from '../../time/format.js';
import type { CaseOf } from '../timeline/events.js';
import { DeadlineActs } from './DeadlineActs.js';
import { DeadlineReasons } from './DeadlineReasons.js';
import { TwoReadings } from './TwoReadings.js';

interface Props {
  readonly deadline: CaseDeadline;
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  /** beside the line of time: the reasons in full stand in their own part */
  readonly short?: boolean;
  readonly onChange: () => void;
}

/** One clock with its reasons: what is left, until when and on which reading, why, and how sure; never a bare date. */
export function DeadlineCard({ deadline, detention, zone: caseZone, now, short = false, onChange }: Props) {
  const { say, language } = useWords();
  const leftText = useLeftText();
  const zone = deadline.zone ?? caseZone;
  const face = clockFace(deadline, now);
  const over = (face.left ?? 0) < 0;
  const closed = deadline.state === 'MET' || deadline.state === 'VOID';
  const other =
    deadline.latestArguableAt !== null &&
    deadline.latestArguableAt !== deadline.dueAt &&
    face.end !== null &&
    !closed;
  const end = face.end && endText(face.end, { zone, language, now });

  // a clock whose ground nobody knows runs all the same
  const isCounted = closed || face.left !== null;

  if (!isCounted && short) {
    return (
      <div className="deadline unk-box">
        <Icon name="circle-dashed" />
        <p>
          {deadline.title}: {missingText(deadline, say)}
        </p>
      </div>
    );
  }
  return (
    <article className={closed ? 'deadline closed' : 'deadline'}>
      <header>
        <h3>{deadline.title}</h3>
        {deadline.article && (
          <span className="meta nb">{say('caseFile.article', { article: deadline.article })}</span>
        )}
      </header>
      {!isCounted ? (
        <p className="unk-box deadline-missing">
          <Icon name="circle-dashed" />
          <span>
            {say('caseFile.notCounted')}{' '}
            {deadline.state === 'PAUSED'
              ? say('clock.paused')
              : deadline.missing.map((fact) => say(`fact.${fact}`)).join(', ')}
          </span>
        </p>
      ) : other ? (
        <TwoReadings {...{ deadline, zone, now }} />
      ) : (
        <p className="deadline-one num">
          <Mark state={face.mark} word={leftText(face.left) ?? say(`caseFile.state_${deadline.state}`)} />
          {end && !closed && (
            <time dateTime={face.end ?? undefined}>
              {over ? say('clock.was', { end }) : say('clock.until', { end })}
            </time>
          )}
        </p>
      )}
      <DeadlineReasons {...{ deadline, short }} />
      <DeadlineActs {...{ deadline, detention, zone, now, short, onChange }} />
    </article>
  );
}
