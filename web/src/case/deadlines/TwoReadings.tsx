import type { CaseDeadline } from '../../api/operations.js';
import { clockFace } from '../../clocks/clock.js';
import { useWords } from '../../i18n/words.js';
import { useLeftText } from '../../parts/ClockCell.js';
import { Mark } from '../../parts/Mark.js';
import { endText } from '../../time/format.js';

interface Props {
  readonly deadline: CaseDeadline;
  readonly zone: string;
  readonly now: number;
}

/** Two readings side by side: the early one rings, the later one is only there to be argued; it never stands alone. */
export function TwoReadings({ deadline, zone, now }: Props) {
  const { say, language } = useWords();
  const leftText = useLeftText();
  const safe = clockFace(deadline, now);
  const otherAt = deadline.latestArguableAt!;
  const left = Date.parse(otherAt) - now;
  const view = { zone, language, now };
  return (
    <div className="two-readings">
      <div>
        <Mark state={safe.mark} word={leftText(safe.left) ?? ''} />
        <p>
          <strong className="num">{endText(safe.end!, view)}</strong> {say('caseFile.readingSafe')}
        </p>
      </div>
      <div>
        <span className="reading-other num">{leftText(left)}</span>
        <p>
          <strong className="num">{endText(otherAt, view)}</strong> {say('caseFile.readingOther')}
        </p>
      </div>
    </div>
  );
}
