import type { HandOverGround } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { ClockCell } from '../../parts/ClockCell.js';

interface Props {
  readonly duties: HandOverGround['openDuties'];
  readonly now: number;
}

/** Cases that would be left to nobody, each with the clock that rings first. */
export function DutyList({ duties, now }: Props) {
  const { say } = useWords();
  return (
    <ul>
      {duties.map(({ detentionId, detention, held, deadlines, deadlineIds }) => (
        <li key={detentionId} className="row duty-row">
          <span className="row-who">
            <span className="row-name">
              {detention?.person.name ?? detention?.person.description ?? say('handOver.outOfSight')}
            </span>
            <span className="row-about">
              {[
                held && say('handOver.held'),
                detention?.department && detention.department.shortName,
                deadlineIds.length > 0 && say('handOver.clocks', { n: deadlineIds.length }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
          {deadlines[0] && <ClockCell clock={deadlines[0]} now={now} />}
        </li>
      ))}
    </ul>
  );
}
