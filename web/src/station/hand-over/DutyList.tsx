import { Link } from 'wouter';
import type { HandOverGround } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { ClockCell } from '../../parts/ClockCell.js';

type Duty = HandOverGround['openDuties'][number];

interface Props {
  readonly duties: readonly Duty[];
  readonly now: number;
  /** where a case is opened from here; else the person's page of a station */
  readonly pathOf?: (detentionId: string) => string;
}

/** Cases that would be left to nobody, each with the clock that rings first; those in sight lead to their people. */
export function DutyList({ duties, now, pathOf = paths.person }: Props) {
  return (
    <ul>
      {duties.map((duty) => (
        <li key={duty.detentionId} className="row">
          {duty.detention ? (
            <Link className="row-link" href={pathOf(duty.detention.id)}>
              <DutyText {...{ duty, now }} />
            </Link>
          ) : (
            <div className="row-link">
              <DutyText {...{ duty, now }} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function DutyText({ duty, now }: { readonly duty: Duty; readonly now: number }) {
  const { say } = useWords();
  const { detention, held, deadlines, deadlineIds } = duty;
  return (
    <>
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
    </>
  );
}
