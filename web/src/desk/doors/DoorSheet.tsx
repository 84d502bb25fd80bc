import { Link } from 'wouter';
import type { ClosedDoor, DoorOfficer } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useAsk } from '../../api/query.js';
import { useWords, type Say } from '../../i18n/words.js';
import { buttonClass } from '../../parts/Button.js';
import { Sheet } from '../../parts/Sheet.js';
import { useSession } from '../../session/session.js';
import { personLine } from '../../shown/person-line.js';
import { useNow } from '../../time/now.js';
import { whenText } from '../../time/when.js';
import { Answered } from '../Answered.js';
import { DoorMark } from './DoorRow.js';
import { DoorNow, DoorWords } from './doors.graphql.js';
import { waitedText } from './waited-text.js';

const officerText = (officer: DoorOfficer | null, say: Say): string =>
  [officer?.badge && say('doors.badge', { badge: officer.badge }), officer?.post, officer?.name]
    .filter(Boolean)
    .join(', ');

interface Props {
  /** as the list had it */
  readonly door: ClosedDoor;
  readonly onClose: () => void;
}

/** One wait at a door in full: what was said and by whom, from whom the lawyer was kept, and the ways on. */
export function DoorSheet({ door: listed, onClose }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  // a wait that ends while it is read leaves the list, and says so here
  const { data } = useAsk(DoorNow, { ids: [listed.id] });
  const door = data?.accessRefusals.nodes[0] ?? listed;
  const { id, department, lawyer, arrivedAt, endedAt, kind, clockSuspect, running } = door;
  const words = useAsk(DoorWords, { ids: [id] });
  const now = useNow();
  const view = { zone: department.zone, language, now };
  const facts = [
    ['doors.lawyer', lawyer.name],
    ['doors.arrived', whenText(arrivedAt, view, say)],
    ['doors.ended', endedAt ? whenText(endedAt, view, say) : say('doors.notEnded')],
    ['doors.waited', waitedText(door, now, say) ?? say('doors.notKnown')],
    ['doors.how', say(`doors.kind_${kind}`)],
  ] as const;
  return (
    <Sheet title={department.shortName} onClose={onClose}>
      <DoorMark door={door} />
      <dl className="facts lined">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {clockSuspect && <p className="meta">{say('doors.clockSuspect')}</p>}
      <Answered query={words} rows={3}>
        {({ accessRefusals: { nodes } }) => {
          const [said] = nodes;
          if (!said) return <p className="mute">{say('doors.notThere')}</p>;
          const who = officerText(said.refusedBy, say);
          return (
            <>
              <section className="stack">
                <h3>{say('doors.said')}</h3>
                {!said.told && !who && said.statements.length === 0 && (
                  <p className="mute">{say('doors.nothingSaid')}</p>
                )}
                {said.extraPapersAsked && <p>{say('doors.papers')}</p>}
                {(said.told || who) && <p>{[said.told, who].filter(Boolean).join('. ')}</p>}
                {said.statements.length > 0 && (
                  <ul className="trail">
                    {said.statements.map((each) => (
                      <li key={each.id}>
                        <span className="num">{whenText(each.saidAt, view, say)}</span>
                        <span>
                          {[each.told ?? say(`doors.kind_${each.kind}`), officerText(each.saidBy, say)]
                            .filter(Boolean)
                            .join('. ')}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
              <section className="stack">
                <h3>{say('doors.keptFrom')}</h3>
                {said.detentions.length === 0 && <p className="mute">{say('doors.fromNobody')}</p>}
                <ul>
                  {said.detentions.map(({ id: detentionId, person }) => (
                    <li key={detentionId}>
                      <Link href={paths.caseFile(detentionId)}>{personLine(person, say).name}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          );
        }}
      </Answered>
      <div className="desk-acts">
        {running && can('Mutation.reportAccessRefusal') && (
          <Link
            className={buttonClass({ small: true, primary: true })}
            href={paths.refusal(department.id, id)}
          >
            {say('doors.toWait')}
          </Link>
        )}
        {can('Query.board', 'Query.desk', 'Mutation.takeDesk') ? (
          <Link className={buttonClass({ small: true })} href={paths.boardAt(department.id)}>
            {say('doors.toBoard')}
          </Link>
        ) : (
          <Link className={buttonClass({ small: true })} href={paths.station(department.id)}>
            {say('doors.toStation')}
          </Link>
        )}
      </div>
    </Sheet>
  );
}
