import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { RecordFiles, type Filed } from '../files/RecordFiles.js';
import { subjectNaming, type Subject } from '../files/subjects.js';
import { useWords } from '../i18n/words.js';
import type { CaseAnswer } from './person-case.js';

interface Props {
  readonly detention: CaseAnswer;
  readonly zone: string;
  readonly now: number;
}

/** Doors that stayed shut, hearings and rulings of this person, each with its files; checks and papers have theirs. */
export function PersonRecords({ detention, zone, now }: Props) {
  const { say, language } = useWords();
  const { id, accessRefusals, hearings, rulings } = detention;
  const naming = subjectNaming({ zone, language, now }, say);
  const records: readonly { subject: Subject; record: Filed; href?: string }[] = [
    ...accessRefusals.map((door) => ({
      subject: naming.refusal(door),
      record: door,
      ...(door.running && { href: paths.refusal(door.department.id, door.id) }),
    })),
    ...hearings.map((hearing) => ({ subject: naming.hearing(hearing), record: hearing })),
    ...rulings.map((ruling) => ({ subject: naming.ruling(ruling), record: ruling })),
  ];
  if (records.length === 0) return null;
  return (
    <section aria-label={say('person.records')}>
      <h2 className="list-head">{say('person.records')}</h2>
      <ul>
        {records.map(({ subject, record, href }) => (
          <li key={subject.id} className="person-record">
            {href ? <Link href={href}>{subject.label}</Link> : <p>{subject.label}</p>}
            <RecordFiles {...{ subject, record, zone, now }} detentionId={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
