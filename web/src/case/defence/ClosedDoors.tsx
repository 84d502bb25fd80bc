import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { durationText } from '../../time/duration.js';
import { whenText } from '../../time/when.js';
import type { CaseOf } from '../timeline/events.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
}

/** Doors that kept a lawyer from this person: where, how long, what was said, and the photographs of it. */
export function ClosedDoors({ detention, zone, now }: Props) {
  const { say, language } = useWords();
  const { id, accessRefusals } = detention;
  const view = { zone, language, now };
  if (accessRefusals.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say('caseFile.doors', { n: accessRefusals.length })}</h2>
      <ul>
        {accessRefusals.map((door) => {
          const { department, lawyer, running, minutesWaited, kind, told, refusedBy } = door;
          const said = [
            say(`caseFile.refusal_${kind}`),
            told,
            refusedBy?.badge ? say('caseFile.badge', { badge: refusedBy.badge }) : refusedBy?.name,
          ];
          const waited =
            minutesWaited !== null &&
            say('caseFile.waited', { time: durationText(minutesWaited * 60_000, say) });
          return (
            <li key={door.id} className="record">
              <header>
                <h3>{department.shortName}</h3>
                <span className="num">{whenText(door.arrivedAt, view, say)}</span>
              </header>
              <p className="meta">{[lawyer.name, waited].filter(Boolean).join(', ')}</p>
              <p>{said.filter(Boolean).join('. ')}</p>
              {running && <Mark state="VIOLATION" word={say('caseFile.stillRunning')} size={16} />}
              <RecordFiles
                small
                subject={subjectNaming(view, say).refusal(door)}
                record={door}
                {...{ zone, now }}
                detentionId={id}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
